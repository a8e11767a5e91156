namespace EmulationKit.Registrations;

/// <summary>What a participant registers, apart from its works.</summary>
public sealed record RegistrationContent
{
    /// <summary>Nothing.</summary>
    public static readonly RegistrationContent Empty = new();

    /// <summary>The targets, at most one for a criterion.</summary>
    public IReadOnlyList<Commitment> Commitments { get; init; } = [];

    /// <summary>The codes of the awards aimed at (danh hiệu đăng ký).</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];
}
