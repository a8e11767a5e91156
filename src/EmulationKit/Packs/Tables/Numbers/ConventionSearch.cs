namespace EmulationKit.Packs;

/// <summary>Looks through a table for the first number that has only one meaning.</summary>
internal static class ConventionSearch
{
    /// <summary>The convention that the number follows; that it is to be found out, if there is none.</summary>
    /// <param name="source">The table.</param>
    /// <param name="cells">The columns that hold numbers.</param>
    public static NumberConvention In(TableSource source, int[] cells)
    {
        var opened = source.Open();
        if (opened.IsError)
        {
            return NumberConvention.Auto;
        }

        using var reader = opened.Value;
        for (_ = reader.Read(); reader.Read();)
        {
            foreach (var cell in cells)
            {
                var text = reader.Text(cell);
                if (reader.Kind(cell) == CellKind.Text && text.ContainsAny('.', ',')
                    && NumberText.ConventionOf(NumberText.ShapeOf(CellText.Trim(text))) is { } convention)
                {
                    return convention;
                }
            }
        }

        return NumberConvention.Auto;
    }
}
