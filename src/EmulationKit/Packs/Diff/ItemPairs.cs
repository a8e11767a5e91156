namespace EmulationKit.Packs;

/// <summary>Which items of two lists are the same ones: those with the same code or id; else those that say the same;
/// of the rest, in order, those of the same sort.</summary>
/// <param name="All">Each pair, in the order of the list after, with what is gone where it stood; an item that has no
/// partner alone.</param>
/// <param name="Reordered">Whether the items that are in both lists stand in another order.</param>
internal sealed record ItemPairs(IReadOnlyList<(NodePart? Before, NodePart? After)> All, bool Reordered)
{
    public static ItemPairs Of(IReadOnlyList<NodePart> before, IReadOnlyList<NodePart> after)
    {
        var partners = new int[before.Count];
        Array.Fill(partners, -1);
        var free = Enumerable.Range(0, after.Count).ToList();
        Pair(partners, free, (b, a) => before[b].Node.Identity is { } identity && identity == after[a].Node.Identity);
        Pair(partners, free, (b, a) => before[b].Node.Identity is null && before[b].Node.Says(after[a].Node));
        Pair(partners, free, (b, a) => before[b].Node.Identity is null && after[a].Node.Identity is null && AreOneSort(before[b].Node, after[a].Node));

        var ordered = partners.Where(p => p >= 0).ToList();
        var all = before.Select((item, i) => (Before: (NodePart?)item, After: partners[i] < 0 ? null : after[partners[i]]))
            .Concat(free.Select(i => (Before: (NodePart?)null, After: (NodePart?)after[i])));
        return new([.. all], ordered.Zip(ordered.Skip(1)).Any(p => p.First > p.Second));
    }

    private static void Pair(int[] partners, List<int> free, Func<int, int, bool> areOne)
    {
        for (var i = 0; i < partners.Length; i++)
        {
            var found = partners[i] >= 0 ? -1 : free.FindIndex(a => areOne(i, a));
            if (found >= 0)
            {
                partners[i] = free[found];
                free.RemoveAt(found);
            }
        }
    }

    // A code in a list of codes is not another one changed, but one gone and one come; a number or a text may be changed.
    private static bool AreOneSort(PackNode before, PackNode after) =>
        before.Kind == after.Kind && before.Name == after.Name && (before.Kind != PackNodeKind.Plain || (before.Json.ValueKind == after.Json.ValueKind && before.Json.ValueKind == System.Text.Json.JsonValueKind.Number));
}
