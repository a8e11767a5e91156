using EmulationKit.Awards;

namespace EmulationKit.Campaigns;

/// <summary>What differs between two versions of rules, part by part, compared by content.</summary>
/// <param name="Criteria">Every criterion of either version, by code.</param>
/// <param name="Awards">Every award of either version, by code.</param>
/// <param name="Others">The paths of the other parts that differ: <c>criteria/scale</c>, <c>criteria/areas</c>
/// (their names, maxima, sources, or what stands in them and in which order), <c>ranking</c>, <c>kinds</c>,
/// <c>blocs</c>, <c>campaign</c>, <c>achievement</c>, <c>awards</c> (their order), <c>catalogue</c>.</param>
public sealed record RulesDiff(
    IReadOnlyList<CriterionChange> Criteria, IReadOnlyList<AwardChange> Awards, IReadOnlyList<string> Others)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty =>
        Others.Count == 0 && Criteria.All(c => c.Change == RulesChange.Unchanged) && Awards.All(a => a.Change == RulesChange.Unchanged);

    /// <summary>The codes of the criteria whose entries carry over as they are.</summary>
    public IReadOnlyList<string> CarriedOver => Codes(RulesChange.Unchanged);

    /// <summary>The codes of the criteria whose entries reopen for confirmation.</summary>
    public IReadOnlyList<string> Reopened => Codes(RulesChange.Changed);

    /// <summary>The paths of everything that differs beyond the limits of awards, such as <c>criteria/C1</c> and
    /// <c>awards/FLAG</c>; none if only limits do.</summary>
    public IReadOnlyList<string> BeyondLimits =>
    [
        .. Criteria.Where(c => c.Change != RulesChange.Unchanged).Select(c => $"criteria/{c.Code}"),
        .. Awards.Where(a => a.Change != RulesChange.Unchanged && !a.OnlyLimits).Select(a => $"awards/{a.Code}"),
        .. Others,
    ];

    /// <summary>Compares two sets of rules, without regard to catalogue values.</summary>
    /// <param name="before">The rules before.</param>
    /// <param name="after">The rules after.</param>
    public static RulesDiff Between(CampaignRules before, CampaignRules after) => Between(before, [], after, []);

    /// <summary>Compares two sets of rules with the catalogue values they use.</summary>
    /// <param name="before">The rules before.</param>
    /// <param name="catalogueBefore">Their catalogue values.</param>
    /// <param name="after">The rules after.</param>
    /// <param name="catalogueAfter">Their catalogue values.</param>
    public static RulesDiff Between(
        CampaignRules before, IReadOnlyList<CatalogueValue> catalogueBefore, CampaignRules after, IReadOnlyList<CatalogueValue> catalogueAfter)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        var criteria = Pair(before.Criteria.AllCriteria().Select(c => c.Criterion), after.Criteria.AllCriteria().Select(c => c.Criterion), c => c.Code);
        var awards = Pair(before.Awards, after.Awards, a => a.Code);
        return new(
            [.. criteria.Select(c => new CriterionChange(c.Code, ChangeOf(c.Before, c.After)))],
            [.. awards.Select(a => new AwardChange(a.Code, ChangeOf(a.Before, a.After), DifferInLimitsOnly(a.Before, a.After)))],
            [.. RulesParts.Differing(before, after), .. StructuralEquality.AreEqual(catalogueBefore, catalogueAfter) ? (string[])[] : ["catalogue"]]);
    }

    private static RulesChange ChangeOf(object? before, object? after) =>
        before is null ? RulesChange.Added
        : after is null ? RulesChange.Removed
        : StructuralEquality.AreEqual(before, after) ? RulesChange.Unchanged : RulesChange.Changed;

    private static bool DifferInLimitsOnly(Award? before, Award? after) =>
        before is not null && after is not null
        && !StructuralEquality.AreEqual(before.Limits, after.Limits)
        && StructuralEquality.AreEqual(before with { Limits = [] }, after with { Limits = [] });

    // Rules that were not checked may hold a code twice; the first one counts.
    private static IEnumerable<(string Code, T? Before, T? After)> Pair<T>(IEnumerable<T> before, IEnumerable<T> after, Func<T, string> codeOf)
        where T : class
    {
        var (old, now) = (before.ToLookup(codeOf), after.ToLookup(codeOf));
        return old.Select(o => o.Key).Union(now.Select(n => n.Key)).Select(code => (code, old[code].FirstOrDefault(), now[code].FirstOrDefault()));
    }

    private string[] Codes(RulesChange change) => [.. Criteria.Where(c => c.Change == change).Select(c => c.Code)];
}
