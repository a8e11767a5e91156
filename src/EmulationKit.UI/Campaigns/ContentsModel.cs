using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.UI.Access;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Campaigns;

/// <summary>What a campaign is about: what its plan says, and the criteria by which it is scored.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Objective">What it is to reach.</param>
/// <param name="Scope">How far it reaches.</param>
/// <param name="Measures">How it is carried out.</param>
/// <param name="Contents">Its contents.</param>
/// <param name="Areas">The content areas with their criteria; none before rules are proposed.</param>
public sealed record ContentsModel(
    CampaignHead Campaign, LocalizedText? Purpose, LocalizedText? Objective, LocalizedText? Scope, LocalizedText? Measures,
    IReadOnlyList<ContentItem> Contents, IReadOnlyList<CriteriaArea> Areas) : IPageModel<ContentsModel>
{
    /// <summary>The points of the whole scale, without the bonus.</summary>
    public decimal? Scale { get; init; }

    /// <summary>The most bonus points beside it.</summary>
    public decimal? Bonus { get; init; }

    /// <summary>The number of the version of the rules; none before launch.</summary>
    public int? RulesVersion { get; init; }

    /// <summary>Since when it is in force.</summary>
    public DateOnly? RulesSince { get; init; }

    /// <inheritdoc />
    public static async Task<ErrorOr<ContentsModel>> ReadAsync(KitReader reader, PageRequest request) =>
        (await CampaignHead.FindAsync(reader, request)).Then(Of);

    internal static ContentsModel Of(CampaignView campaign)
    {
        var plan = campaign.Plan;
        var criteria = campaign.Rules?.Criteria;
        var version = campaign.Versions.Count == 0 ? null : campaign.Versions[^1];
        return new(CampaignHead.Of(campaign), plan.Purpose, plan.Objective, plan.Scope, plan.Measures,
            [.. plan.Contents.Select(ContentItem.Of)], [.. criteria?.Areas.Select(CriteriaArea.Of) ?? []])
        {
            Scale = criteria?.Scale.Main,
            Bonus = criteria?.Scale.Bonus,
            RulesVersion = version?.Number,
            RulesSince = version is null ? null : campaign.Zone.DayOf(version.At),
        };
    }
}

/// <summary>A content area with its criteria and its smaller areas.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Maximum">What its main criteria add up to, where the rules say so or all of them apply to everyone.</param>
/// <param name="Criteria">Its criteria.</param>
/// <param name="Areas">Its smaller areas.</param>
public sealed record CriteriaArea(string Code, LocalizedText Name, decimal? Maximum, IReadOnlyList<CriterionLine> Criteria, IReadOnlyList<CriteriaArea> Areas)
{
    internal static CriteriaArea Of(ContentArea area)
    {
        var parts = area.Areas.Select(Of).ToList();
        var main = area.Criteria.Where(c => c.Method.Role == CriterionRole.Main).ToList();
        var sum = main.All(c => c.AppliesTo.IsEveryone) && parts.All(p => p.Maximum is not null) ? main.Sum(c => c.Maximum) + parts.Sum(p => p.Maximum) : null;
        return new(area.Code, area.Name, area.Maximum ?? sum, [.. area.Criteria.Select(CriterionLine.Of)], parts);
    }
}

/// <summary>A criterion as anybody may read it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Maximum">The most points it gives, or takes.</param>
/// <param name="Method">How its points come about, by name.</param>
/// <param name="Role">What it does to a total.</param>
/// <param name="Kinds">The kinds it applies to; all if none is named.</param>
/// <param name="Blocs">The blocs it applies to; all if none is named.</param>
/// <param name="Evidence">What must be shown for it.</param>
/// <param name="Source">What it rests on.</param>
public sealed record CriterionLine(
    string Code, LocalizedText Name, decimal Maximum, string Method, CriterionRole Role, IReadOnlyList<string> Kinds, IReadOnlyList<string> Blocs, LocalizedText? Evidence, string? Source)
{
    internal static CriterionLine Of(Criterion criterion) => new(criterion.Code, criterion.Name, criterion.Maximum, criterion.Method.Name,
        criterion.Method.Role, criterion.AppliesTo.Kinds, criterion.AppliesTo.Blocs, criterion.Evidence, criterion.Source?.ToString());
}
