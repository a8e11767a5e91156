using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>A criteria set ready to score.</summary>
internal sealed class ScoringPlan
{
    private readonly CriteriaSet set;
    private readonly Dictionary<string, int> criteria;
    private readonly Dictionary<string, int> areas;

    public ScoringPlan(CriteriaSet set, TrackedList tracked)
    {
        this.set = set;
        Areas = [.. set.AllAreas().Select(a => a.Area)];
        areas = Areas.Select((a, i) => (a.Code, i)).ToDictionary(a => a.Code, a => a.i, StringComparer.Ordinal);
        var column = 0;
        var compiled = new List<CompiledCriterion>();
        foreach (var (_, area, criterion) in set.AllCriteria())
        {
            compiled.Add(new CompiledCriterion(compiled.Count, criterion, areas[area.Code], column));
            column += criterion.Method.Fields.Count;
        }

        Criteria = [.. compiled];
        ColumnCount = column;
        criteria = compiled.ToDictionary(c => c.Definition.Code, c => c.Index, StringComparer.Ordinal);
        AreaChains = [.. Areas.Select((_, i) => Chain(i))];
        Tracked = tracked;
        RescaledAreas = [.. Criteria.Where(c => c.Definition.Missing == MissingPolicy.Rescale).Select(c => c.Area).Distinct()];
        Knockouts = [.. Criteria.Where(c => c.Role == CriterionRole.Knockout)];
        HasLeaders = Criteria.Any(c => c.Kernel is LeaderRelativeKernel);
        HasBonusCap = set.ScaleByKind.Values.Append(set.Scale).Any(s => s.Bonus is not null);
    }

    public CompiledCriterion[] Criteria { get; }

    public ContentArea[] Areas { get; }

    /// <summary>Each area with the areas it lies in.</summary>
    public int[][] AreaChains { get; }

    public int ColumnCount { get; }

    public TrackedList Tracked { get; }

    /// <summary>The areas with a criterion whose absence the others stand for.</summary>
    public int[] RescaledAreas { get; }

    public CompiledCriterion[] Knockouts { get; }

    public bool HasLeaders { get; }

    public bool HasBonusCap { get; }

    public int CriterionIndex(string code) => criteria.TryGetValue(code, out var index) ? index : -1;

    public int AreaIndex(string code) => areas.TryGetValue(code, out var index) ? index : -1;

    public Profile ProfileOf(string kind, string? bloc)
    {
        var scale = set.ScaleOf(kind);
        var applies = Array.ConvertAll(Criteria, c => c.Definition.AppliesTo.Includes(kind, bloc));
        var main = new long[Areas.Length];
        foreach (var criterion in Criteria)
        {
            if (criterion.Role == CriterionRole.Main && applies[criterion.Index])
            {
                main[criterion.Area] += criterion.Maximum;
            }
        }

        return new Profile(
            applies,
            Points.From(scale.Total).Raw,
            scale.MayPass ? long.MaxValue : Points.From(scale.Total).Raw,
            scale.Bonus is { } bonus ? Points.From(bonus).Raw : long.MaxValue,
            main);
    }

    private int[] Chain(int area)
    {
        var code = Areas[area].Code;
        return [.. Areas.Select((a, i) => (a, i)).Where(a => Holds(a.a, code)).Select(a => a.i)];
    }

    private static bool Holds(ContentArea area, string code) => area.Code == code || area.Areas.Any(a => Holds(a, code));
}
