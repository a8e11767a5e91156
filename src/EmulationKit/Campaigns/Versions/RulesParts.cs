using EmulationKit.Criteria;

namespace EmulationKit.Campaigns;

/// <summary>The parts of rules other than single criteria and awards, by path.</summary>
internal static class RulesParts
{
    public static IEnumerable<string> Differing(CampaignRules before, CampaignRules after) =>
        Parts(before).Zip(Parts(after))
            .Where(pair => !StructuralEquality.AreEqual(pair.First.Part, pair.Second.Part))
            .Select(pair => pair.First.Path);

    private static IEnumerable<(string Path, object? Part)> Parts(CampaignRules rules) =>
    [
        ("criteria/scale", (rules.Criteria.Scale, rules.Criteria.ScaleByKind)),
        ("criteria/areas", rules.Criteria.Areas.Select(Skeleton).ToArray()),
        ("ranking", rules.Ranking),
        ("kinds", rules.Kinds),
        ("blocs", rules.Blocs),
        ("campaign", rules.Campaign),
        ("achievement", rules.Achievement),
        ("awards", Shared(rules)),
    ];

    // The area with the codes of its criteria alone, for the criteria are compared one by one.
    private static object Skeleton(ContentArea area) =>
        (area with { Criteria = [], Areas = [] }, area.Criteria.Select(c => c.Code).ToArray(), area.Areas.Select(Skeleton).ToArray());

    private static string[] Shared(CampaignRules rules) => [.. rules.Awards.Select(a => a.Code)];
}
