namespace EmulationKit.Registrations;

/// <summary>What has been reached on a criterion by the day of a report.</summary>
/// <param name="Criterion">The criterion's code.</param>
/// <param name="Value">The value, among those that the criterion accepts.</param>
public sealed record ReportedValue(string Criterion, decimal Value);
