using EmulationKit.Criteria;

namespace EmulationKit.Registrations;

/// <summary>How punctual a participant was with one report due.</summary>
/// <param name="Report">The code of the report due.</param>
/// <param name="DaysLate">The days late, 0 if it was on time, <see cref="LatenessMethod.Never"/> if it never came;
/// nothing while it can still come.</param>
public sealed record ReportPunctuality(string Report, int? DaysLate);
