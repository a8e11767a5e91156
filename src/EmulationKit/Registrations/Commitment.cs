namespace EmulationKit.Registrations;

/// <summary>A target that a participant sets itself on a criterion (chỉ tiêu đăng ký).</summary>
/// <param name="Criterion">The criterion's code; its method must take a target of each participant's own.</param>
/// <param name="Target">The target, above zero and among the values that the criterion accepts.</param>
public sealed record Commitment(string Criterion, decimal Target)
{
    /// <summary>The unit, such as "%" or "nhà"; shown, never reckoned with.</summary>
    public string? Unit { get; init; }

    /// <summary>A remark, such as how it is to be reached.</summary>
    public string? Note { get; init; }
}
