using EmulationKit.Campaigns;

namespace EmulationKit.UI.Campaigns;

/// <summary>Blocs in the order in which the rules name them, the rest by code.</summary>
internal static class BlocOrder
{
    public static IReadOnlyList<BlocRow> Of(CampaignView campaign, IEnumerable<BlocRow> blocs)
    {
        var named = campaign.Rules?.Blocs?.Select(b => b.Code).ToList() ?? [];
        return [.. blocs.OrderBy(b => named.IndexOf(b.Code) is var at and >= 0 ? at : int.MaxValue).ThenBy(b => b.Code, StringComparer.Ordinal)];
    }
}
