using EmulationKit.Awards;
using EmulationKit.UI.Access;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Awards;

/// <summary>How the awards of a campaign are decided.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Awards">The awards, the highest first; none before rules are proposed.</param>
public sealed record MethodModel(CampaignHead Campaign, IReadOnlyList<AwardRule> Awards) : IPageModel<MethodModel>
{
    /// <summary>How participants are ranked.</summary>
    public RankingRule? Ranking { get; init; }

    /// <summary>The versions of the rules.</summary>
    public IReadOnlyList<VersionLine> Versions { get; init; } = [];

    /// <inheritdoc />
    public static async Task<ErrorOr<MethodModel>> ReadAsync(KitReader reader, PageRequest request) =>
        (await CampaignHead.FindAsync(reader, request)).Then(campaign =>
        {
            var words = new RuleWords(campaign);
            return new MethodModel(CampaignHead.Of(campaign), [.. campaign.Rules?.Awards.Select(words.Of) ?? []])
            {
                Ranking = campaign.Rules?.Ranking,
                Versions = [.. campaign.Versions.Select(v => new VersionLine(v.Number, campaign.Zone.DayOf(v.At), v.Reason))],
            };
        });
}

/// <summary>A version of the rules.</summary>
/// <param name="Number">1 at launch.</param>
/// <param name="Since">The day on which it came into force.</param>
/// <param name="Reason">Why; none for the first.</param>
public sealed record VersionLine(int Number, DateOnly Since, string? Reason);

/// <summary>An award with its rule in words.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Rule">Its rule.</param>
/// <param name="Limits">What holds over all who meet the rule.</param>
public sealed record AwardRule(string Code, LocalizedText Name, RuleNode Rule, IReadOnlyList<RuleNode> Limits)
{
    /// <summary>The award's form in the catalogue.</summary>
    public string? Form { get; init; }

    /// <summary>Who decides it.</summary>
    public LocalizedText? Competence { get; init; }

    /// <summary>What it rests on.</summary>
    public string? Source { get; init; }

    /// <summary>The money that goes with it, as a multiple of the base salary.</summary>
    public decimal? Coefficient { get; init; }
}

/// <summary>A condition in words: one, or several with how they are joined.</summary>
/// <param name="Text">What it asks; of several, how they are joined.</param>
/// <param name="Source">What it rests on.</param>
public sealed record RuleNode(LocalizedText Text, string? Source)
{
    /// <summary>all, any or not; none for a single condition.</summary>
    public string? Join { get; init; }

    /// <summary>The conditions that are joined.</summary>
    public IReadOnlyList<RuleNode> Parts { get; init; } = [];
}
