namespace EmulationKit.Council;

/// <summary>Names an entry of the sealed box. Unlike other ids it is wholly random and says nothing of when it was made.</summary>
/// <param name="Value">The identifier.</param>
internal readonly record struct SealedBallotId(Guid Value)
{
    /// <summary>A new random identifier.</summary>
    public static SealedBallotId New() => new(Guid.NewGuid());
}
