using EmulationKit.Access;
using EmulationKit.Participants;

namespace EmulationKit.Scoring;

/// <summary>Who is to fill in a column of a sheet.</summary>
/// <param name="Capacity">As what.</param>
public sealed record AssignedChecker(SheetCapacity Capacity)
{
    /// <summary>The unit whose officers it falls to, if it falls to one.</summary>
    public ParticipantId? Unit { get; init; }

    /// <summary>The council members named for it, if it falls to them.</summary>
    public IReadOnlyList<ActorId> Members { get; init; } = [];

    internal Error? RefusalOf(SheetActor actor) => Capacity switch
    {
        SheetCapacity.CouncilMember when Members.Count == 0 => SheetErrors.NoCouncilMemberNamed,
        SheetCapacity.CouncilMember => actor.Capacity == Capacity && Members.Contains(actor.Id) ? null : SheetErrors.NeedsNamedCouncilMember,
        SheetCapacity.BlocHead => Falls(actor) ? null : SheetErrors.NeedsBlocHead,
        SheetCapacity.BlocDeputy => Falls(actor) ? null : SheetErrors.NeedsBlocDeputy,
        _ => Falls(actor) ? null : SheetErrors.NeedsStandingBody,
    };

    private bool Falls(SheetActor actor) => actor.Capacity == Capacity && (Unit is null || actor.Units.Contains(Unit.Value));
}
