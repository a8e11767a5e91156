namespace EmulationKit.Packs;

/// <summary>Texts that many rows repeat, such as kinds and blocs: each is held once.</summary>
internal sealed class InternedTexts
{
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> texts =
        new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A cell's text; nothing if it is empty.</summary>
    public string? Read(ReadOnlySpan<char> cell)
    {
        if (cell.IsEmpty)
        {
            return null;
        }

        if (!texts.TryGetValue(cell, out var text))
        {
            text = CellText.Read(cell);
            texts[cell] = text;
        }

        return text.Length == 0 ? null : text;
    }
}
