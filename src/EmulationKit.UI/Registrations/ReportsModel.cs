using EmulationKit.Criteria;
using EmulationKit.Registrations;
using EmulationKit.UI.Access;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Registrations;

/// <summary>The progress reports that a unit owes, and what it filed.</summary>
/// <param name="Registration">The registration that they belong to.</param>
/// <param name="Dues">The reports, in the order of the schedule.</param>
public sealed record ReportsModel(RegistrationModel Registration, IReadOnlyList<OwedReport> Dues) : IPageModel<ReportsModel>
{
    /// <summary>The criteria whose values reports give.</summary>
    public IReadOnlyList<RegistrationLine> Lines => [.. (Registration.Reading?.Lines ?? []).Where(l => l.IsReported && l.Field is not null)];

    /// <summary>The first report that is not there.</summary>
    public OwedReport? Next => Dues.FirstOrDefault(d => d.DaysLate is null) ?? Dues.LastOrDefault();

    /// <inheritdoc />
    public static async Task<ErrorOr<ReportsModel>> ReadAsync(KitReader reader, PageRequest request) =>
        (await RegistrationModel.ReadAsync(reader, request)).Then(r => new ReportsModel(r, [.. Of(r)]));

    private static IEnumerable<OwedReport> Of(RegistrationModel model)
    {
        var late = model.Reading?.Punctuality.ToDictionary(p => p.Report, p => p.DaysLate) ?? [];
        return model.Desk.Campaign.Plan.Schedule.Reports.Select(due =>
        {
            var filed = model.Registration?.Reports.Where(r => r.Report == due.Code).ToArray() ?? [];
            return new OwedReport(due.Code, due.Name ?? due.Code, due.Due, late.GetValueOrDefault(due.Code), due.Due < model.Desk.Campaign.Today)
            {
                Latest = filed.LastOrDefault(r => r.Returned is null),
                Returned = filed.LastOrDefault()?.Returned,
            };
        });
    }
}

/// <summary>A progress report that is owed.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Day">The last day on which it is on time.</param>
/// <param name="DaysLate">How many days late it came; nothing while it can still come.</param>
/// <param name="IsOverdue">Whether that day has passed.</param>
public sealed record OwedReport(string Code, LocalizedText Name, DateOnly Day, int? DaysLate, bool IsOverdue)
{
    /// <summary>The latest that was filed and stands.</summary>
    public ProgressReport? Latest { get; init; }

    /// <summary>That the latest was sent back, if it was.</summary>
    public ReportReturn? Returned { get; init; }

    internal string? Kind => DaysLate switch { null => IsOverdue ? "bad" : null, 0 => "ok", >= LatenessMethod.Never => "bad", _ => "warn" };

    internal string Icon => DaysLate switch { null => IsOverdue ? "warn" : "cal", 0 => "check", >= LatenessMethod.Never => "cross", _ => "warn" };
}
