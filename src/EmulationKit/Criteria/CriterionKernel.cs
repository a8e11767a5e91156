namespace EmulationKit.Criteria;

/// <summary>
/// Scores blocks of participants on one criterion. A kernel holds only what its criterion says, so that threads can
/// share it and the result does not depend on how participants are cut into blocks.
/// </summary>
public abstract class CriterionKernel
{
    /// <summary>What a kernel writes where a participant's input is not complete.</summary>
    public const long Missing = long.MinValue;

    /// <summary>What <see cref="TryReach"/> writes for a participant that has no target.</summary>
    public const byte NoTarget = 2;

    /// <summary>Whether the kernel itself decides that an input is incomplete and writes <see cref="Missing"/>;
    /// otherwise the engine does, from the fields that are not optional.</summary>
    public virtual bool DecidesMissing => false;

    /// <summary>Writes the points of every participant of a block, in units of 10⁻⁴ point. For a knock-out, 1 means
    /// struck and 0 not.</summary>
    /// <param name="block">The participants and their numbers. Where a number that is not optional is missing, the
    /// engine shows the field's minimum and sets the result aside.</param>
    /// <param name="points">One place per participant.</param>
    public abstract void Score(in ScoringBlock block, Span<long> points);

    /// <summary>Says for each participant whether the target is reached (1) or not (0), or that it has
    /// none (<see cref="NoTarget"/>); nothing if the criterion has
    /// no target.</summary>
    /// <param name="block">The participants and their numbers.</param>
    /// <param name="reached">One place per participant.</param>
    /// <returns>Whether the criterion has a target at all.</returns>
    public virtual bool TryReach(in ScoringBlock block, Span<byte> reached) => false;
}
