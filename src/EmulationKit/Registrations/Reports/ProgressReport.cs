using EmulationKit.Access;

namespace EmulationKit.Registrations;

/// <summary>A progress report against the targets (báo cáo tiến độ), as received.</summary>
/// <param name="Report">The code of the report due that it answers.</param>
/// <param name="Values">The values, at most one for a criterion.</param>
/// <param name="Narrative">What it says in words.</param>
/// <param name="By">Who filed it.</param>
/// <param name="ReceivedAt">When it came.</param>
public sealed record ProgressReport(
    string Report, IReadOnlyList<ReportedValue> Values, string Narrative, ActorId By, DateTimeOffset ReceivedAt)
{
    /// <summary>That it was sent back; a report sent back counts neither as received nor for its values.</summary>
    public ReportReturn? Returned { get; init; }
}
