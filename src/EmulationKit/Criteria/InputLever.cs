namespace EmulationKit.Criteria;

/// <summary>The field by which a unit can earn more points.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="MoreIsBetter">Whether a larger number earns more; otherwise a smaller one does.</param>
public sealed record InputLever(string Field, bool MoreIsBetter = true);
