using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Scoring;

namespace EmulationKit.Campaigns;

/// <summary>What a unit is to do in a campaign.</summary>
internal static class UnitTasks
{
    public static IEnumerable<DueTask> Of(Campaign campaign, ParticipantId unit, Registration? registration, ScoreSheet? sheet, DateTimeOffset now) =>
        Registering(campaign, registration, now).Concat(Reporting(campaign, registration, now)).Concat(Scoring(campaign, sheet, now))
            .Select(task => task with { Unit = unit });

    private static IEnumerable<DueTask> Registering(Campaign campaign, Registration? registration, DateTimeOffset now)
    {
        var isOpen = campaign.IsOpen(CampaignPhase.Registration, now);
        var lastDay = campaign.Plan.Schedule.DaysOf(CampaignPhase.Registration).To;
        if (registration is { State: RegistrationState.Returned } returned && (isOpen || campaign.DayOf(now) <= returned.SupplementDue))
        {
            yield return new(campaign.Id, DueTaskKind.SupplementRegistration, returned.SupplementDue ?? lastDay);
        }
        else if (isOpen && (registration is null || registration.State == RegistrationState.Draft))
        {
            yield return new(campaign.Id, DueTaskKind.Register, lastDay);
        }
    }

    // A report is asked for as long as it can come, late or not.
    private static IEnumerable<DueTask> Reporting(Campaign campaign, Registration? registration, DateTimeOffset now) =>
        registration is null or { State: RegistrationState.Draft or RegistrationState.Withdrawn } ? []
            : registration.Punctuality(campaign, now).Where(p => p.DaysLate is null)
                .Join(campaign.Plan.Schedule.Reports, p => p.Report, r => r.Code, (_, due) => due)
                .Select(due => new DueTask(campaign.Id, DueTaskKind.FileReport, due.Due) { Report = due.Code });

    private static IEnumerable<DueTask> Scoring(Campaign campaign, ScoreSheet? sheet, DateTimeOffset now)
    {
        if (sheet is { OpenColumn: ScoreColumn.SelfScore, PendingReturn: { } sentBack } && SheetPhase.IsOpen(campaign, sheet, ScoreColumn.SelfScore, now))
        {
            yield return new(campaign.Id, DueTaskKind.SupplementSheet, campaign.Plan.Schedule.DaysOf(SheetPhase.Of(sentBack.From ?? ScoreColumn.SelfScore)).To) { Sheet = sheet.Id };
        }
        else if (campaign.IsOpen(CampaignPhase.SelfScoring, now) && (sheet is null || sheet.OpenColumn == ScoreColumn.SelfScore))
        {
            yield return new(campaign.Id, DueTaskKind.SelfScore, campaign.Plan.Schedule.DaysOf(CampaignPhase.SelfScoring).To) { Sheet = sheet?.Id };
        }
    }
}
