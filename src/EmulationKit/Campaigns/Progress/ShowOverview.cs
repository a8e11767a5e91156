using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>How far is everybody in a campaign, and where is it stuck?</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Bloc">Of which bloc those who wait are listed, by its code; of any if not said.</param>
/// <param name="Stage">At which stage those who wait are listed; at any that waits if not said.</param>
public sealed record ShowOverviewRequest(CampaignId Campaign, string? Bloc = null, ProgressStage? Stage = null)
{
    /// <summary>Which page of those who wait; the first if not said.</summary>
    public PageAt Page { get; init; }
}

/// <summary>How many of a bloc are at a stage.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Count">How many.</param>
/// <param name="LongestDays">How many days the one who came there first has waited.</param>
public sealed record StageCount(ProgressStage Stage, int Count, int? LongestDays);

/// <summary>How far the members of a bloc are.</summary>
/// <param name="Bloc">The bloc's code; nothing for those in none.</param>
/// <param name="Name">Its name.</param>
/// <param name="Participants">How many they are.</param>
/// <param name="Stages">How many are at each stage that anybody is at.</param>
public sealed record BlocProgress(string? Bloc, LocalizedText? Name, int Participants, IReadOnlyList<StageCount> Stages)
{
    /// <summary>How many are at a stage.</summary>
    /// <param name="stage">The stage.</param>
    public int At(ProgressStage stage) => Stages.FirstOrDefault(s => s.Stage == stage)?.Count ?? 0;
}

/// <summary>Somebody who waits, or is waited for.</summary>
/// <param name="Participant">Who.</param>
/// <param name="Name">The name.</param>
/// <param name="Bloc">The bloc's code, if it is in one.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Days">For how many days.</param>
public sealed record WaitingRow(ParticipantId Participant, string Name, string? Bloc, ProgressStage Stage, int? Days);

/// <summary>How far a campaign is.</summary>
/// <param name="Blocs">By bloc, in the order of their codes; those in none last.</param>
/// <param name="Waiting">Who waits or is waited for, the longest first.</param>
public sealed record CampaignOverview(IReadOnlyList<BlocProgress> Blocs, Page<WaitingRow> Waiting);

/// <summary>Shows how far everybody is in a campaign, by bloc and stage, and who has waited the longest. Who is appraised or
/// withdrew is counted and waits for nothing. Refused: <c>Store.NotFound</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ShowOverview(UseCaseServices services) : KitQuery<ShowOverviewRequest, CampaignOverview>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<CampaignOverview>> AnswerAsync(UseCaseScope scope, ShowOverviewRequest request, CancellationToken cancellationToken)
    {
        var found = await scope.CampaignAsync(request.Campaign, cancellationToken);
        if (found.IsError)
        {
            return found.Errors;
        }

        var campaign = found.Value;
        var today = campaign.DayOf(scope.Now);
        var blocs = await scope.Repository<Bloc>().ListAsync(new BlocsOfCampaigns([campaign.Id]), cancellationToken);
        var all = await ParticipantProgress.OfAsync(scope, campaign, blocs, cancellationToken);
        var names = blocs.ToDictionary(b => b.Code, b => b.Name);
        var counted = all.GroupBy(p => p.Bloc)
            .OrderBy(g => g.Key is null).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new BlocProgress(g.Key, g.Key is null ? null : names.GetValueOrDefault(g.Key), g.Count(), [.. Stages(g)]));
        var waiting = all.Where(p => request.Stage is { } stage ? p.Stage == stage : Waits(p.Stage))
            .Where(p => request.Bloc is null || p.Bloc == request.Bloc)
            .OrderByDescending(p => Days(p) ?? -1).ThenBy(p => p.Participant.Value)
            .ToArray();
        var page = waiting.Skip(request.Page.Skipped).Take(request.Page.Size).ToArray();
        var participants = (await ParticipantsById.ListAsync(scope, page.Select(p => p.Participant), cancellationToken)).ToDictionary(p => p.Id, p => p.Name);
        return new CampaignOverview(
            [.. counted],
            new([.. page.Select(p => new WaitingRow(p.Participant, participants.GetValueOrDefault(p.Participant, ""), p.Bloc, p.Stage, Days(p)))], waiting.Length, request.Page));

        int? Days(ParticipantProgress progress) => progress.Since is { } since ? Math.Max(0, today.DayNumber - campaign.DayOf(since).DayNumber) : null;

        IEnumerable<StageCount> Stages(IEnumerable<ParticipantProgress> some) =>
            some.GroupBy(p => p.Stage).OrderBy(g => g.Key).Select(g => new StageCount(g.Key, g.Count(), g.Max(Days)));
    }

    private static bool Waits(ProgressStage stage) => stage is not (ProgressStage.Appraised or ProgressStage.Withdrawn);
}
