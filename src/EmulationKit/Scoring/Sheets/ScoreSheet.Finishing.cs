using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <content>Confirming lines, and finishing a column.</content>
public sealed partial class ScoreSheet
{
    /// <summary>
    /// Confirms every line that the column leaves as the column before has it: one call for all that is unchanged.
    /// Lines with a suggestion of the column's own are left out; they are confirmed by name. Refused: as
    /// <see cref="Enter"/> refuses who acts, and <c>Sheet.FeedOnlyEnters</c>.
    /// </summary>
    /// <param name="rules">The criteria that the sheet is filled in by.</param>
    /// <param name="turn">Who acts.</param>
    public ErrorOr<Success> ConfirmUnchanged(SheetCriteria rules, ColumnTurn turn)
    {
        Guard.Against.Null(rules);
        Guard.Against.Null(turn);
        Guard.Against.InvalidInput(turn, nameof(turn), t => t.Column > ScoreColumn.SelfScore, "Before the self-score there is no column.");
        var problems = new Problems();
        SheetRights.Check(problems, this, rules, turn, isForPeople: true);
        return problems.OrElse(() =>
        {
            foreach (var line in rules.Lines.Where(l => MayChange(l.Code) && Find(l.Code)?.In(turn.Column) is null or { TakesOver: true }))
            {
                ConfirmLine(turn, line.Code);
            }

            return Result.Success;
        });
    }

    /// <summary>Confirms named lines with what the column shows of them, a suggestion of its own included. Refused,
    /// all at once: as <see cref="Enter"/> refuses who acts, <c>Sheet.FeedOnlyEnters</c>,
    /// <c>Sheet.LineNotReturned</c>, and <c>Sheet.NothingToConfirm</c> of a self-score that was never entered.</summary>
    /// <param name="rules">The criteria that the sheet is filled in by.</param>
    /// <param name="turn">Who acts.</param>
    /// <param name="criteria">The lines.</param>
    public ErrorOr<Success> Confirm(SheetCriteria rules, ColumnTurn turn, params IReadOnlyList<string> criteria)
    {
        Guard.Against.Null(rules);
        Guard.Against.Null(turn);
        Guard.Against.Null(criteria);
        var problems = new Problems();
        SheetRights.Check(problems, this, rules, turn, isForPeople: true);
        foreach (var code in criteria.Where(c => rules.Find(problems, c) is not null))
        {
            if (!MayChange(code))
            {
                problems.AddRange([LineErrors.LineNotReturned(code)]);
            }

            if (turn.Column == ScoreColumn.SelfScore && Find(code)?.SelfScore is null)
            {
                problems.AddRange([LineErrors.NothingToConfirm(code)]);
            }
        }

        return problems.OrElse(() =>
        {
            foreach (var code in criteria)
            {
                ConfirmLine(turn, code);
            }

            return Result.Success;
        });
    }

    /// <summary>The lines that the open column has not dealt with yet, or must confirm anew.</summary>
    /// <param name="rules">The criteria that the sheet is filled in by.</param>
    public IReadOnlyList<string> OpenLines(SheetCriteria rules)
    {
        Guard.Against.Null(rules);
        return OpenColumn is not { } column ? []
            : [.. rules.Lines.Select(l => l.Code).Where(code => Find(code)?.StatusIn(column) is null or LineStatus.Open or LineStatus.Reopened)];
    }

    /// <summary>What the self-score lacks before it can be submitted: <c>Sheet.InputMissing</c>,
    /// <c>Sheet.EvidenceMissing</c>, <c>Sheet.LineUnconfirmed</c>; nothing if it is complete.</summary>
    /// <param name="rules">The criteria that the sheet is filled in by.</param>
    public IReadOnlyList<Error> WhatIsMissing(SheetCriteria rules) => WhatWouldBeMissing(rules, new Dictionary<string, CriterionInput?>());

    /// <summary>What the self-score lacks if values that are only tried are taken as entered.</summary>
    internal IReadOnlyList<Error> WhatWouldBeMissing(SheetCriteria rules, IReadOnlyDictionary<string, CriterionInput?> tried)
    {
        Guard.Against.Null(rules);
        var problems = new Problems();
        SubmissionCheck.Check(problems, this, LinesToSubmit(rules), [], tried);
        return problems.Errors;
    }

    /// <summary>
    /// Submits the self-score. A value must be there wherever a missing one would leave no total, and nothing may be
    /// half entered, unless the unit acknowledges the line as missing, as it does for an index not yet published.
    /// Evidence must be there wherever the criterion asks for it and something is claimed. Judged lines are left to
    /// the reviewers. Of a sheet that was returned only the named lines are checked; the others stand as they were
    /// submitted. Refused, all at once: as <see cref="Enter"/> refuses who acts, <c>Sheet.FeedOnlyEnters</c>,
    /// <c>Sheet.TruthNotStated</c>, and what <see cref="WhatIsMissing"/> lists.
    /// </summary>
    /// <param name="rules">The criteria that the sheet is filled in by.</param>
    /// <param name="turn">Who acts.</param>
    /// <param name="statement">What the unit states.</param>
    public ErrorOr<Success> Submit(SheetCriteria rules, ColumnTurn turn, SubmissionStatement statement)
    {
        Guard.Against.Null(rules);
        Guard.Against.Null(turn);
        Guard.Against.Null(statement);
        Guard.Against.InvalidInput(turn, nameof(turn), t => t.Column == ScoreColumn.SelfScore, "Only a self-score is submitted.");
        var problems = new Problems();
        SheetRights.Check(problems, this, rules, turn, isForPeople: true);
        if (!statement.IsTrue)
        {
            problems.AddRange([SheetErrors.TruthNotStated]);
        }

        foreach (var code in statement.AcknowledgedMissing)
        {
            rules.Find(problems, code);
        }

        SubmissionCheck.Check(problems, this, LinesToSubmit(rules), statement.AcknowledgedMissing);
        return problems.OrElse(() => Finish(turn, ScoreSheetState.Submitted, [.. statement.AcknowledgedMissing]));
    }

    /// <summary>Completes the cross-check. Refused, all at once: as <see cref="Enter"/> refuses who acts,
    /// <c>Sheet.FeedOnlyEnters</c>, and <c>Sheet.LineUnconfirmed</c> of every line not dealt with.</summary>
    /// <param name="rules">The criteria that the sheet is filled in by.</param>
    /// <param name="turn">Who acts.</param>
    public ErrorOr<Success> CompleteCrossCheck(SheetCriteria rules, ColumnTurn turn) =>
        Complete(rules, turn, ScoreColumn.CrossCheck, ScoreSheetState.CrossChecked);

    /// <summary>Confirms the appraisal: from now on awards may use the sheet. Refused: as
    /// <see cref="CompleteCrossCheck"/>.</summary>
    /// <param name="rules">The criteria that the sheet is filled in by.</param>
    /// <param name="turn">Who acts.</param>
    public ErrorOr<Success> ConfirmAppraisal(SheetCriteria rules, ColumnTurn turn) =>
        Complete(rules, turn, ScoreColumn.Appraisal, ScoreSheetState.Appraised);

    private IEnumerable<Criterion> LinesToSubmit(SheetCriteria rules) => rules.Lines.Where(l => MayChange(l.Code));

    private ErrorOr<Success> Complete(SheetCriteria rules, ColumnTurn turn, ScoreColumn column, ScoreSheetState next)
    {
        Guard.Against.Null(rules);
        Guard.Against.Null(turn);
        Guard.Against.InvalidInput(turn, nameof(turn), t => t.Column == column, $"The turn is not at {column}.");
        var problems = new Problems();
        SheetRights.Check(problems, this, rules, turn, isForPeople: true);
        if (!problems.Any)
        {
            problems.AddRange(OpenLines(rules).Select(LineErrors.LineUnconfirmed));
        }

        return problems.OrElse(() => Finish(turn, next, []));
    }

    private Success Finish(ColumnTurn turn, ScoreSheetState next, IReadOnlyList<string> acknowledged)
    {
        signatures.Add(new(turn.Column, RulesVersion, turn.Actor.Id, turn.At) { AcknowledgedMissing = acknowledged });
        PendingReturn = null;
        (State, Since) = (next, turn.At);
        return Result.Success;
    }

    private void ConfirmLine(ColumnTurn turn, string criterion)
    {
        var before = Find(criterion)?.In(turn.Column);
        if (before is not { IsConfirmed: true })
        {
            var after = (before ?? new EntryCell(turn.Actor.Id, turn.At) { TakesOver = true }) with { IsConfirmed = true, By = turn.Actor.Id, At = turn.At };
            Put(criterion, turn.Column, EntryAct.Confirmed, after, null, turn.Actor.Id, turn.At);
        }
    }
}
