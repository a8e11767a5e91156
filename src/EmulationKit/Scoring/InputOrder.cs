namespace EmulationKit.Scoring;

/// <summary>The order of rows in a table: by bloc, then by id. Blocs are told apart first, so that no more ids are
/// compared than a bloc has; among a million rows each comparison is a walk through memory.</summary>
internal static class InputOrder
{
    /// <summary>The places of participants in the order of rows.</summary>
    public static int[] Of(ParticipantInput[] given)
    {
        var blocs = new Dictionary<string, int>(StringComparer.Ordinal);
        var blocOf = new int[given.Length];
        var ids = new string[given.Length];
        for (var i = 0; i < given.Length; i++)
        {
            ids[i] = given[i].Id;
            var bloc = given[i].Bloc ?? "";
            if (!blocs.TryGetValue(bloc, out blocOf[i]))
            {
                blocOf[i] = blocs.Count;
                blocs.Add(bloc, blocOf[i]);
            }
        }

        var ranks = new int[blocs.Count];
        foreach (var (rank, bloc) in blocs.OrderBy(b => b.Key, StringComparer.Ordinal).Select((b, i) => (i, b.Value)))
        {
            ranks[bloc] = rank;
        }

        var starts = new int[blocs.Count + 1];
        foreach (var bloc in blocOf)
        {
            starts[ranks[bloc] + 1]++;
        }

        for (var bloc = 0; bloc < blocs.Count; bloc++)
        {
            starts[bloc + 1] += starts[bloc];
        }

        var next = starts[..^1];
        var (order, keys) = (new int[given.Length], new string[given.Length]);
        for (var i = 0; i < given.Length; i++)
        {
            var row = next[ranks[blocOf[i]]]++;
            (order[row], keys[row]) = (i, ids[i]);
        }

        for (var bloc = 0; bloc < blocs.Count; bloc++)
        {
            keys.AsSpan(starts[bloc]..starts[bloc + 1]).Sort(order.AsSpan(starts[bloc]..starts[bloc + 1]), string.CompareOrdinal);
        }

        return order;
    }
}
