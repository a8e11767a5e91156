using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;

namespace EmulationKit.Registrations;

public sealed partial class Registration
{
    /// <summary>
    /// Files a progress report. It can be filed again, to correct it: the first one counts for lateness, the latest
    /// for its values. Refused: <c>Registration.CannotReportWhile…</c> for a draft or a withdrawn registration,
    /// <c>Registration.ReportsNotOpen</c>; at once: <c>Campaign.ReportUnknown</c>, <c>Registration.ReportEmpty</c>,
    /// <c>.CriterionUnknown</c>, <c>.CriterionTwice</c>, <c>.CriterionDoesNotApply</c>, <c>.CriterionNotReported</c>,
    /// <c>.ValueOutOfRange</c>.
    /// </summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="registrant">The participant as it is now.</param>
    /// <param name="report">The code of the report due.</param>
    /// <param name="values">The values.</param>
    /// <param name="narrative">What it says in words.</param>
    /// <param name="by">Who files it.</param>
    /// <param name="now">When it came.</param>
    public ErrorOr<ProgressReport> FileReport(
        Campaign campaign, Registrant registrant, string report, IReadOnlyList<ReportedValue> values, string narrative, ActorId by, DateTimeOffset now)
    {
        Guard.Against.Null(values);
        Guard.Against.Null(narrative);
        var check = CheckBy(campaign, registrant);
        if (State is RegistrationState.Draft or RegistrationState.Withdrawn)
        {
            return RegistrationErrors.NotPossible("Report", new("báo cáo tiến độ", "reported on"), State);
        }

        if (!ReportsAreOpen(campaign, now))
        {
            return RegistrationErrors.ReportsNotOpen(campaign.Plan.Schedule.DaysOf(CampaignPhase.ProgressReports));
        }

        check.Problems.AddRange(campaign.DaysLate(report, now).ErrorsOrEmptyList);
        check.Values(values);
        if (values.Count == 0 && string.IsNullOrWhiteSpace(narrative))
        {
            check.Problems.Add("Registration.ReportEmpty", "narrative", "The report says nothing; give a value or a text.",
                "Báo cáo chưa có nội dung; hãy nhập ít nhất một giá trị hoặc phần lời.");
        }

        return check.Problems.OrElse(() =>
        {
            var filed = new ProgressReport(report, [.. values], narrative, by, now);
            reports.Add(filed);
            return filed;
        });
    }

    /// <summary>Sends the latest filing of a report back; that filing no longer counts. Refused:
    /// <c>Registration.ReasonMissing</c>, <c>Registration.ReportNotFiled</c>.</summary>
    /// <param name="report">The code of the report due.</param>
    /// <param name="reason">What it lacks.</param>
    /// <param name="by">Who sends it back.</param>
    /// <param name="now">When.</param>
    public ErrorOr<Success> ReturnReport(string report, string reason, ActorId by, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            return RegistrationErrors.ReasonMissing;
        }

        var index = reports.FindLastIndex(filed => filed.Report == report && filed.Returned is null);
        if (index < 0)
        {
            return RegistrationErrors.ReportNotFiled(report);
        }

        reports[index] = reports[index] with { Returned = new(reason, by, now) };
        return Result.Success;
    }

    /// <summary>How far each target is, by the latest reports.</summary>
    public IReadOnlyList<TargetProgress> Progress() =>
        [.. Content.Commitments.Select(commitment =>
        {
            var latest = reports.FindLast(report => report.Returned is null && report.Values.Any(value => value.Criterion == commitment.Criterion));
            return new TargetProgress(commitment, latest?.Values.First(value => value.Criterion == commitment.Criterion).Value, latest?.ReceivedAt);
        })];

    /// <summary>How punctual the participant was with every report due, in the order of the schedule. A report that is
    /// not there counts as never come when none can be filed any more: after the phase of progress reports, or
    /// without one after its due day.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="now">The moment.</param>
    public IReadOnlyList<ReportPunctuality> Punctuality(Campaign campaign, DateTimeOffset now)
    {
        Belongs(campaign);
        return [.. campaign.Plan.Schedule.Reports.Select(due => new ReportPunctuality(due.Code, DaysLate(campaign, due, now)))];
    }

    /// <summary>The days late as the lateness criterion takes them, one for each report due in the order of the
    /// schedule; a report that can still come is left out.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="now">The moment.</param>
    public CriterionInput Lateness(Campaign campaign, DateTimeOffset now) => new()
    {
        Numbers = Punctuality(campaign, now)
            .Select((report, i) => (Field: $"report{i + 1}", report.DaysLate))
            .Where(report => report.DaysLate is not null)
            .ToDictionary(report => report.Field, report => (decimal)report.DaysLate.GetValueOrDefault()),
    };

    internal static bool ReportsAreOpen(Campaign campaign, DateTimeOffset now) =>
        campaign.Plan.Schedule.IsDated(CampaignPhase.ProgressReports)
            ? campaign.IsOpen(CampaignPhase.ProgressReports, now)
            : campaign.IsRunning;

    private int? DaysLate(Campaign campaign, ReportDue due, DateTimeOffset now)
    {
        if (reports.Find(report => report.Report == due.Code && report.Returned is null) is { } first)
        {
            return Math.Min(due.DaysLate(first.ReceivedAt, campaign.Zone), LatenessMethod.Never - 1);
        }

        var today = campaign.DayOf(now);
        var isOver = campaign.Plan.Schedule.IsDated(CampaignPhase.ProgressReports)
            ? campaign.Plan.Schedule.IsOver(CampaignPhase.ProgressReports, today)
            : today > due.Due;
        return isOver ? LatenessMethod.Never : null;
    }
}
