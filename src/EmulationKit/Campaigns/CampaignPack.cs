using EmulationKit.Criteria;
using EmulationKit.Packs;

namespace EmulationKit.Campaigns;

/// <summary>A stored campaign as a pack, and as what others come from.</summary>
internal static class CampaignPack
{
    public static CampaignRules NoRules(string code) => new(code, new(new ScoreScale(100), []));

    // What was changed of the schedule since the launch stays with the campaign; a pack says what was planned.
    public static Pack Of(Campaign campaign, IEnumerable<Bloc> blocs) => new(
        campaign.Code,
        campaign.Plan with { Schedule = campaign.Plan.Schedule with { Changes = [] } },
        (campaign.Current?.Rules ?? campaign.Proposal ?? NoRules(campaign.Code)) with { Campaign = campaign.Code })
    {
        Blocs = [.. blocs.OrderBy(b => b.Code, StringComparer.Ordinal).Select(b => new PackBloc(b.Code, b.Name) { Kind = b.Kind, Kinds = b.Kinds })],
        Catalogue = campaign.Current?.Catalogue ?? campaign.Origin?.Catalogue ?? [],
    };

    public static CampaignOrigin OriginOf(Pack pack, string hash, CampaignId? original = null) => new(pack.Code, hash, pack.Plan)
    {
        Original = original,
        Rules = pack.Rules,
        Blocs = pack.Blocs,
        Catalogue = pack.Catalogue,
    };
}
