namespace EmulationKit.Packs;

/// <summary>Makes the cells of a row, and reports what a sheet cannot hold and give back unchanged.</summary>
internal readonly struct SheetWriter(Problems problems, string path)
{
    public TableCell Text(string column, string? text)
    {
        if (text is not null && !CellText.Survives(text))
        {
            Refuse(column, text);
        }

        return TableCell.Of(text);
    }

    public TableCell List(string column, IReadOnlyList<string> items)
    {
        foreach (var item in items)
        {
            if (!CellText.Survives(item) || item.Contains('|', StringComparison.Ordinal))
            {
                Refuse(column, item);
            }
        }

        return TableCell.Of(string.Join('|', items));
    }

    public void Refuse(string column, string? text) => problems.AddRange([SheetErrors.CannotCarry($"{path}/{column}", text)]);
}
