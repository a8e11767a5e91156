namespace EmulationKit.Packs;

/// <summary>The participants that a sheet may have rows of, and those whose row was read.</summary>
internal sealed class SheetRoster
{
    private readonly Dictionary<string, PackParticipant>? listed;
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);

    public SheetRoster(IEnumerable<PackParticipant> participants) => listed = participants.ToDictionary(p => p.Line.Definition.Code, StringComparer.Ordinal);

    private SheetRoster()
    {
    }

    /// <summary>Any participant may stand in the sheet.</summary>
    public static SheetRoster Open => new();

    public bool IsOpen => listed is null;

    public (string Id, PackParticipant? Listed) Find(ReadOnlySpan<char> cell)
    {
        if (listed is not null && listed.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(cell, out var found))
        {
            return (found.Line.Definition.Code, found);
        }

        var id = CellText.Read(cell);
        return (id, listed?.GetValueOrDefault(id));
    }

    /// <summary>What is wrong with an id: it stands twice, or is not among those known.</summary>
    public Error? Problem(string id, PackParticipant? found, int line) =>
        !lines.TryAdd(id, line) ? SheetErrors.IdDoubled(id, lines[id])
        : listed is not null && found is null ? SheetErrors.IdUnknown(id, Nearest.Of(id, listed.Keys))
        : null;

    /// <summary>The ids of those without a row.</summary>
    public IReadOnlyList<string> Absent() => listed is null ? [] : [.. listed.Keys.Where(id => !lines.ContainsKey(id)).Order(StringComparer.Ordinal)];
}
