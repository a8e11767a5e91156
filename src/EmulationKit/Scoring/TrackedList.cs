namespace EmulationKit.Scoring;

/// <summary>The quantities to track, each once; gathered while clauses and tie-breaks compile.</summary>
internal sealed class TrackedList
{
    /// <summary>What a tracked quantity holds where it is not known, as of a reported total.</summary>
    public const long NotKnown = long.MinValue;

    private readonly List<Tracked> items = [];

    public IReadOnlyList<Tracked> Items => items;

    public int Slot(Tracked tracked)
    {
        var at = items.IndexOf(tracked);
        if (at < 0)
        {
            at = items.Count;
            items.Add(tracked);
        }

        return at;
    }
}
