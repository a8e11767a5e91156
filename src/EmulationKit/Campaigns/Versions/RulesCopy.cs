using EmulationKit.Criteria;

namespace EmulationKit.Campaigns;

/// <summary>Copies rules so that the lists of kinds, blocs, areas, criteria and awards are no longer the caller's.
/// Methods and clauses are data that nobody changes.</summary>
internal static class RulesCopy
{
    public static CampaignRules Of(CampaignRules rules) => rules with
    {
        Kinds = [.. rules.Kinds],
        Blocs = rules.Blocs is null ? null : [.. rules.Blocs.Select(bloc => bloc with { Kinds = [.. bloc.Kinds] })],
        Criteria = rules.Criteria with
        {
            Areas = [.. rules.Criteria.Areas.Select(Of)],
            ScaleByKind = rules.Criteria.ScaleByKind.ToDictionary(scale => scale.Key, scale => scale.Value),
        },
        Ranking = rules.Ranking with { TieBreaks = [.. rules.Ranking.TieBreaks] },
        Awards = [.. rules.Awards.Select(award => award with { Limits = [.. award.Limits] })],
    };

    private static ContentArea Of(ContentArea area) =>
        area with { Criteria = [.. area.Criteria], Areas = [.. area.Areas.Select(Of)] };
}
