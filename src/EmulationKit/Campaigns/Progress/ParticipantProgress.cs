using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Scoring;
using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>How far one participant is, and since when.</summary>
internal sealed record ParticipantProgress(ParticipantId Participant, string? Bloc, ProgressStage Stage, DateTimeOffset? Since)
{
    /// <summary>Everybody who is in a bloc, registered or has a sheet. Only the narrow rows are read.</summary>
    public static async Task<IReadOnlyList<ParticipantProgress>> OfAsync(UseCaseScope scope, Campaign campaign, IReadOnlyList<Bloc> blocs, CancellationToken cancellationToken)
    {
        var registrations = (await scope.Repository<Registration>().ListAsync(new RegistrationStands(campaign.Id), cancellationToken)).ToDictionary(r => r.Participant);
        var sheets = (await scope.Repository<ScoreSheet>().ListAsync(new SheetStands(campaign.Id), cancellationToken)).ToDictionary(s => s.Participant);
        var blocOf = blocs.SelectMany(b => b.Members.Select(m => (Member: m, b.Code))).DistinctBy(m => m.Member).ToDictionary(m => m.Member, m => m.Code);
        var opened = Opening(campaign);
        return
        [
            .. blocOf.Keys.Union(registrations.Keys).Union(sheets.Keys).Select(participant =>
            {
                var sheet = sheets.GetValueOrDefault(participant);
                var (stage, since) = StageOf(registrations.GetValueOrDefault(participant), sheet, opened);
                return new ParticipantProgress(participant, sheet is null ? blocOf.GetValueOrDefault(participant) : sheet.Bloc, stage, since);
            }),
        ];
    }

    // What nobody has begun waits since it could be begun.
    private static (ProgressStage Stage, DateTimeOffset? Since) StageOf(RegistrationStand? registration, SheetStand? sheet, Func<CampaignPhase, DateTimeOffset?> opened) =>
        registration?.State == RegistrationState.Withdrawn ? (ProgressStage.Withdrawn, registration.Since)
        : sheet is not null ? (StageOf(sheet), sheet.Since ?? opened(CampaignPhase.SelfScoring))
        : registration?.State switch
        {
            RegistrationState.Submitted => (ProgressStage.RegistrationSent, registration.Since),
            RegistrationState.Confirmed => (ProgressStage.Registered, registration.Since),
            RegistrationState.Returned => (ProgressStage.Returned, registration.Since),
            _ => (ProgressStage.NotRegistered, opened(CampaignPhase.Registration)),
        };

    private static ProgressStage StageOf(SheetStand sheet) =>
        sheet.IsReturned ? ProgressStage.Returned : sheet.State switch
        {
            ScoreSheetState.Draft => ProgressStage.SelfScoring,
            ScoreSheetState.Submitted => ProgressStage.Submitted,
            ScoreSheetState.CrossChecked => ProgressStage.CrossChecked,
            _ => ProgressStage.Appraised,
        };

    private static Func<CampaignPhase, DateTimeOffset?> Opening(Campaign campaign) =>
        phase => campaign.Plan.Schedule.DaysOf(phase).From is { } day ? campaign.Zone.StartOf(day) : null;

    private sealed record RegistrationStand(ParticipantId Participant, RegistrationState State, DateTimeOffset Since);

    private sealed record SheetStand(ParticipantId Participant, string? Bloc, ScoreSheetState State, bool IsReturned, DateTimeOffset? Since);

    private sealed class RegistrationStands : Specification<Registration, RegistrationStand>
    {
        public RegistrationStands(CampaignId campaign) => Query
            .Where(r => r.CampaignId == campaign).AsNoTracking()
            .Select(r => new RegistrationStand(r.ParticipantId, r.State, r.Since));
    }

    private sealed class SheetStands : Specification<ScoreSheet, SheetStand>
    {
        public SheetStands(CampaignId campaign) => Query
            .Where(s => s.Campaign == campaign).AsNoTracking()
            .Select(s => new SheetStand(s.Participant, s.Bloc, s.State, s.IsReturned, s.Since));
    }
}
