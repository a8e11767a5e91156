using EmulationKit.Awards;
using EmulationKit.UI.Access;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Participants;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Awards;

/// <summary>The published ranks of a campaign.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Evaluation">The published evaluation; none while nothing is published.</param>
/// <param name="Groups">The groups of this page, each with its ranks.</param>
/// <param name="Page">Which page.</param>
/// <param name="Pages">Of how many.</param>
public sealed record LeaderboardModel(CampaignHead Campaign, PublishedEvaluation? Evaluation, IReadOnlyList<LeaderboardGroup> Groups, int Page, int Pages) : IPageModel<LeaderboardModel>
{
    /// <summary>The blocs and clusters.</summary>
    public IReadOnlyList<NamedCode> Blocs { get; init; } = [];

    /// <summary>The bloc asked for.</summary>
    public string? Bloc { get; init; }

    /// <summary>What was searched for.</summary>
    public string? Query { get; init; }

    /// <summary>Within what participants are ranked.</summary>
    public Scope Within { get; init; }

    /// <summary>Whether they are ranked by percent of their scale.</summary>
    public bool ByPercent { get; init; }

    /// <summary>The content areas, in the order of the parts of each place; none where parts are not shown.</summary>
    public IReadOnlyList<NamedCode> Areas { get; init; } = [];

    /// <summary>The day of the ranks published before, with which these are compared; none if there were none.</summary>
    public DateOnly? ComparedTo { get; init; }

    /// <summary>How many fall into each span of five percent of the scale; none where there are too many to count at once.</summary>
    public IReadOnlyList<ScoreSpan> Distribution { get; init; } = [];

    /// <inheritdoc />
    public static async Task<ErrorOr<LeaderboardModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        var found = await CampaignHead.FindAsync(reader, request);
        return found.IsError ? found.Errors : await new LeaderboardReading(reader, request, found.Value).ReadAsync();
    }
}

/// <summary>The evaluation that was published.</summary>
/// <param name="AsOf">The day for which participants were judged.</param>
/// <param name="At">When it was made.</param>
/// <param name="RulesVersion">By which version of the rules.</param>
/// <param name="SealHash">The hash of its seal.</param>
public sealed record PublishedEvaluation(DateOnly AsOf, DateTimeOffset At, int RulesVersion, string SealHash);

/// <summary>Those who are ranked against each other.</summary>
/// <param name="Code">The bloc's code; none where they are not in one.</param>
/// <param name="Name">Its name.</param>
/// <param name="Head">The unit that heads it.</param>
/// <param name="Rows">The ranks, the best first; who is not ranked comes last.</param>
public sealed record LeaderboardGroup(string? Code, LocalizedText? Name, string? Head, IReadOnlyList<LeaderboardRow> Rows);

/// <summary>One rank.</summary>
/// <param name="Name">Whose; none where the name is not for the reader.</param>
/// <param name="Total">The total; none if there is none or it is not ranked.</param>
/// <param name="Share">The total as a share of the scale.</param>
/// <param name="Rank">The rank, 1 the best; none if it is not ranked.</param>
/// <param name="IsTied">Whether another has the same rank.</param>
public sealed record LeaderboardRow(string? Name, decimal? Total, decimal? Share, int? Rank, bool IsTied)
{
    /// <summary>The rank in what was published before; none if it had none.</summary>
    public int? Before { get; init; }

    /// <summary>The points on each content area; none where they are not shown.</summary>
    public IReadOnlyList<decimal> Parts { get; init; } = [];
}

/// <summary>How many have a share of the scale within a span.</summary>
/// <param name="FromPercent">Where the span begins, in percent.</param>
/// <param name="Count">How many.</param>
public sealed record ScoreSpan(int FromPercent, int Count);
