using EmulationKit.Participants;

namespace EmulationKit.Scoring;

/// <summary>Whether somebody may act on a column of a sheet now: the phase, the state, and that nobody checks themselves.</summary>
internal static class SheetRights
{
    public static void Check(Problems problems, ScoreSheet sheet, SheetCriteria rules, ColumnTurn turn, bool isForPeople)
    {
        if (sheet.OpenColumn != turn.Column)
        {
            problems.AddRange([SheetErrors.NotThisColumnsTurn(turn.Column, sheet.OpenColumn)]);
        }

        CheckActor(problems, sheet, rules, turn, isForPeople);
    }

    /// <summary>The same without asking which column is open, for who sends a sheet back.</summary>
    public static void CheckActor(Problems problems, ScoreSheet sheet, SheetCriteria rules, ColumnTurn turn, bool isForPeople)
    {
        if (!rules.IsOf(sheet))
        {
            problems.AddRange([SheetErrors.RulesVersionDiffers]);
        }

        if (!turn.PhaseIsOpen)
        {
            problems.AddRange([SheetErrors.PhaseClosed(turn.Column)]);
        }

        if (turn.Actor.Capacity == SheetCapacity.Feed)
        {
            if (isForPeople)
            {
                problems.AddRange([SheetErrors.FeedOnlyEnters]);
            }

            return;
        }

        problems.AddRange(RefusalsOf(sheet, turn));
    }

    /// <summary>Why a column is not somebody's duty, whatever was done on the sheet before.</summary>
    public static IEnumerable<Error> DutyRefusals(ScoreColumn column, ParticipantId unit, SheetActor actor, AssignedChecker? checker)
    {
        var isOwn = actor.Units.Contains(unit);
        if (column == ScoreColumn.SelfScore)
        {
            if (actor.Capacity != SheetCapacity.OwnUnit || !isOwn)
            {
                yield return SheetErrors.NotOwnUnit;
            }
        }
        else
        {
            if (isOwn)
            {
                yield return SheetErrors.OwnUnit;
            }

            if (checker?.RefusalOf(actor) is { } refusal)
            {
                yield return refusal;
            }
        }
    }

    private static IEnumerable<Error> RefusalsOf(ScoreSheet sheet, ColumnTurn turn)
    {
        foreach (var refusal in DutyRefusals(turn.Column, sheet.Unit, turn.Actor, turn.Checker))
        {
            yield return refusal;
        }

        if (Enum.GetValues<ScoreColumn>().Any(column => column != turn.Column && sheet.ActorsOn(column).Contains(turn.Actor.Id)))
        {
            yield return SheetErrors.ActedOnAnotherColumn;
        }
    }
}
