using EmulationKit.Campaigns;
using EmulationKit.UI.Access;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Campaigns;

/// <summary>Which campaign a page belongs to.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Title">What it is called where room is short: its first occasion, else its name.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Period">Its period.</param>
public sealed record CampaignHead(string Code, LocalizedText Name, LocalizedText Title, CampaignState State, DateRange Period)
{
    internal static CampaignHead Of(CampaignView campaign) =>
        new(campaign.Code, campaign.Plan.Name, TitleOf(campaign.Plan), campaign.State, campaign.Plan.Period);

    internal static Task<ErrorOr<CampaignView>> FindAsync(KitReader reader, PageRequest request) =>
        reader.AskAsync(s => new ShowCampaign(s), new ShowCampaignRequest(request.Campaign));

    private static LocalizedText TitleOf(CampaignPlan plan) => plan.Occasions is [var first, ..] ? OccasionText(first) : plan.Name;

    /// <summary>An occasion in words: how many years of what, from when to when.</summary>
    internal static LocalizedText OccasionText(Occasion occasion)
    {
        var years = $"({When(occasion.Founded)} – {When(occasion.Anniversary)})";
        return new(occasion.Name.Texts.ToDictionary(t => t.Key, t => t.Key == LocalizedText.DefaultLanguage
            ? $"{occasion.Years} năm {Lower(t.Value)} {years}" : $"{occasion.Years} years: {t.Value} {years}"));
    }

    private static string When(HistoricDate date) =>
        date is { Month: { } month, Day: { } day } ? FormattableString.Invariant($"{day}/{month}/{date.Year}") : FormattableString.Invariant($"{date.Year}");

    private static string Lower(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
