using EmulationKit.Criteria;

namespace EmulationKit.Packs;

/// <summary>A content area while its rows are read.</summary>
internal sealed class CriteriaNode(ContentArea area, int line)
{
    public List<(Criterion Criterion, int Line)> Criteria { get; } = [];

    public List<CriteriaNode> Areas { get; } = [];

    public ContentArea Make() => area with { Criteria = [.. Criteria.Select(c => c.Criterion)], Areas = [.. Areas.Select(a => a.Make())] };

    /// <summary>The line of everything in it, by path.</summary>
    public IEnumerable<(string Path, int Line)> Lines(string path) =>
    [
        (path, line),
        .. Criteria.Select((c, i) => ($"{path}/criteria/{i}", c.Line)),
        .. Areas.SelectMany((a, i) => a.Lines($"{path}/areas/{i}")),
    ];
}
