namespace EmulationKit.Criteria;

/// <summary>The criteria of a campaign (bảng tiêu chí): a scale and a tree of content areas with their criteria.</summary>
/// <param name="Scale">The scale of every kind that has none of its own.</param>
/// <param name="Areas">The content areas at the top of the tree.</param>
public sealed record CriteriaSet(ScoreScale Scale, IReadOnlyList<ContentArea> Areas)
{
    /// <summary>The scale of a participant kind that is scored on another one, by the kind's code.</summary>
    public IReadOnlyDictionary<string, ScoreScale> ScaleByKind { get; init; } = new Dictionary<string, ScoreScale>();

    /// <summary>The scale that a kind is scored on.</summary>
    /// <param name="kind">The kind's code.</param>
    public ScoreScale ScaleOf(string kind) => ScaleByKind.TryGetValue(kind, out var own) ? own : Scale;

    /// <summary>Every criterion with its path, in the order of the tree: an area's own criteria before its areas.</summary>
    public IEnumerable<(string Path, ContentArea Area, Criterion Criterion)> AllCriteria() =>
        AllAreas().SelectMany(a => a.Area.Criteria.Select((c, i) => ($"{a.Path}/criteria/{i}", a.Area, c)));

    /// <summary>Every content area with its path, parents before children.</summary>
    public IEnumerable<(string Path, ContentArea Area)> AllAreas() => Walk("criteria/areas", Areas);

    private static IEnumerable<(string Path, ContentArea Area)> Walk(string path, IReadOnlyList<ContentArea> areas) =>
        areas.SelectMany((area, i) => Walk($"{path}/{i}/areas", area.Areas).Prepend(($"{path}/{i}", area)));
}
