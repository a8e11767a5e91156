using EmulationKit.Access;
using EmulationKit.Participants;

namespace EmulationKit.Scoring;

/// <summary>Who cross-checks and who appraises a sheet, so that nobody checks themselves.</summary>
/// <param name="CrossCheck">Who cross-checks.</param>
/// <param name="Appraisal">Who appraises.</param>
public sealed record CheckerAssignment(AssignedChecker CrossCheck, AssignedChecker Appraisal)
{
    /// <summary>
    /// The head cross-checks the units of the bloc, and the deputy the head's own unit (and every unit of a bloc
    /// without a head); where neither is left, the standing body does. The standing body appraises; its own unit is
    /// appraised by a named council member, who also cross-checks it if that would fall to the standing body. One
    /// person never fills in both columns.
    /// </summary>
    /// <param name="unit">The unit that answers for the sheet.</param>
    /// <param name="bloc">Which units lead its bloc.</param>
    /// <param name="standingBody">The standing body's unit, if it takes part in the campaign.</param>
    /// <param name="namedMembers">The council members who are named for the standing body's own unit.</param>
    public static CheckerAssignment For(ParticipantId unit, BlocLeadership bloc, ParticipantId? standingBody, IReadOnlyList<ActorId> namedMembers)
    {
        Guard.Against.Null(bloc);
        Guard.Against.Null(namedMembers);
        var above = unit == standingBody
            ? new AssignedChecker(SheetCapacity.CouncilMember) { Members = namedMembers }
            : new AssignedChecker(SheetCapacity.StandingBody) { Unit = standingBody };
        return new(
            bloc.Head is { } head && head != unit ? new(SheetCapacity.BlocHead) { Unit = head }
            : bloc.Deputy is { } deputy && deputy != unit ? new(SheetCapacity.BlocDeputy) { Unit = deputy }
            : above,
            above);
    }

    /// <summary>Who fills in a column; nobody named for the self-score, which is the unit's own.</summary>
    /// <param name="column">The column.</param>
    public AssignedChecker? Of(ScoreColumn column) => column switch
    {
        ScoreColumn.SelfScore => null,
        ScoreColumn.CrossCheck => CrossCheck,
        _ => Appraisal,
    };
}
