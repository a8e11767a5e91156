namespace EmulationKit.Scoring;

/// <content>Entering values and evidence.</content>
public sealed partial class ScoreSheet
{
    /// <summary>The most pieces of evidence that a line takes in one column: 50.</summary>
    public const int MostEvidence = 50;

    /// <summary>
    /// Enters values in the column whose turn it is: all of them or none. A value like that of the column before is
    /// noted as unchanged. Changing what a column shows needs a reason, but in a first draft. When a value changes,
    /// later columns must confirm the line anew. Refused, all at once: <c>Sheet.NotThisColumnsTurn</c>,
    /// <c>Sheet.PhaseClosed</c>, <c>Sheet.RulesVersionDiffers</c>, <c>Sheet.NotOwnUnit</c>, <c>Sheet.OwnUnit</c>,
    /// <c>Sheet.ActedOnAnotherColumn</c>, <c>Sheet.NeedsBlocHead</c>, <c>Sheet.NeedsBlocDeputy</c>,
    /// <c>Sheet.NeedsStandingBody</c>, <c>Sheet.NeedsNamedCouncilMember</c>, <c>Sheet.NoCouncilMemberNamed</c>; then
    /// <c>Sheet.LineTwice</c>, <c>Sheet.LineNotReturned</c>, <c>Sheet.ReasonMissing</c>, <c>Sheet.TextTooLong</c> and
    /// what <see cref="InputCheck"/> finds.
    /// </summary>
    /// <param name="rules">The criteria that the sheet is filled in by.</param>
    /// <param name="turn">Who acts.</param>
    /// <param name="edits">What is entered.</param>
    public ErrorOr<Success> Enter(SheetCriteria rules, ColumnTurn turn, params IReadOnlyList<EntryEdit> edits)
    {
        Guard.Against.Null(rules);
        Guard.Against.Null(turn);
        Guard.Against.Null(edits);
        var problems = new Problems();
        SheetRights.Check(problems, this, rules, turn, isForPeople: false);
        if (problems.Any)
        {
            return problems.Errors.ToList();
        }

        problems.AddRange(edits.GroupBy(e => e.Criterion).Where(g => g.Count() > 1).Select(g => LineErrors.LineTwice(g.Key)));
        foreach (var edit in edits)
        {
            CheckEdit(problems, rules, turn, edit);
        }

        return problems.OrElse(() =>
        {
            foreach (var edit in edits)
            {
                Take(turn, edit);
            }

            return Result.Success;
        });
    }

    /// <summary>Attaches evidence to a line in the column whose turn it is. Refused: as <see cref="Enter"/>, and
    /// <c>Sheet.FeedOnlyEnters</c>, <c>Sheet.EvidenceTwice</c>, <c>Sheet.TooMuchEvidence</c>.</summary>
    /// <param name="rules">The criteria that the sheet is filled in by.</param>
    /// <param name="turn">Who acts.</param>
    /// <param name="criterion">The line.</param>
    /// <param name="evidence">The evidence.</param>
    public ErrorOr<Success> AttachEvidence(SheetCriteria rules, ColumnTurn turn, string criterion, EvidenceRef evidence)
    {
        Guard.Against.Null(evidence);
        var problems = CheckLine(rules, turn, criterion);
        var cell = Find(criterion)?.In(Guard.Against.Null(turn).Column);
        if (Find(criterion)?.Evidence.Any(e => e.Id == evidence.Id) ?? false)
        {
            problems.AddRange([LineErrors.EvidenceTwice(criterion)]);
        }

        if (cell?.Evidence.Count >= MostEvidence)
        {
            problems.AddRange([LineErrors.TooMuchEvidence(criterion, MostEvidence)]);
        }

        return problems.OrElse(() =>
        {
            var isFirst = turn.Column == ScoreColumn.SelfScore;
            var holder = cell ?? new EntryCell(turn.Actor.Id, turn.At) { TakesOver = !isFirst, IsConfirmed = isFirst };
            var after = holder with { Evidence = [.. holder.Evidence, evidence] };
            Put(criterion, turn.Column, EntryAct.EvidenceAttached, after, null, turn.Actor.Id, turn.At);
            return Result.Success;
        });
    }

    /// <summary>Takes evidence away that was attached in the column whose turn it is. Refused: as
    /// <see cref="Enter"/>, and <c>Sheet.FeedOnlyEnters</c>, <c>Sheet.EvidenceUnknown</c>, and
    /// <c>Sheet.ReasonMissing</c> but in a first draft.</summary>
    /// <param name="rules">The criteria that the sheet is filled in by.</param>
    /// <param name="turn">Who acts.</param>
    /// <param name="criterion">The line.</param>
    /// <param name="evidence">The evidence.</param>
    /// <param name="reason">Why.</param>
    public ErrorOr<Success> RemoveEvidence(SheetCriteria rules, ColumnTurn turn, string criterion, EvidenceId evidence, string? reason = null)
    {
        var problems = CheckLine(rules, turn, criterion);
        CheckText(problems, LineErrors.Path(criterion, "reason"), reason);
        var cell = Find(criterion)?.In(Guard.Against.Null(turn).Column);
        if (cell is null || cell.Evidence.All(e => e.Id != evidence))
        {
            problems.AddRange([LineErrors.EvidenceUnknown(criterion)]);
        }

        if (WasSubmitted && string.IsNullOrWhiteSpace(reason))
        {
            problems.AddRange([LineErrors.ReasonMissing(criterion)]);
        }

        return problems.OrElse(() =>
        {
            var after = cell is null ? null : cell with { Evidence = [.. cell.Evidence.Where(e => e.Id != evidence)] };
            Put(criterion, turn.Column, EntryAct.EvidenceRemoved, after, reason?.Trim(), turn.Actor.Id, turn.At);
            return Result.Success;
        });
    }

    private Problems CheckLine(SheetCriteria rules, ColumnTurn turn, string criterion)
    {
        Guard.Against.Null(rules);
        Guard.Against.Null(turn);
        Guard.Against.Null(criterion);
        var problems = new Problems();
        SheetRights.Check(problems, this, rules, turn, isForPeople: true);
        if (rules.Find(problems, criterion) is not null && !MayChange(criterion))
        {
            problems.AddRange([LineErrors.LineNotReturned(criterion)]);
        }

        return problems;
    }

    internal void CheckEdit(Problems problems, SheetCriteria rules, ColumnTurn turn, EntryEdit edit)
    {
        if (rules.Find(problems, edit.Criterion) is not { } line)
        {
            return;
        }

        if (!MayChange(edit.Criterion))
        {
            problems.AddRange([LineErrors.LineNotReturned(edit.Criterion)]);
        }

        if (edit.Input is { } input)
        {
            InputCheck.Check(problems, LineErrors.Path(edit.Criterion), line, input);
        }

        CheckText(problems, LineErrors.Path(edit.Criterion, "note"), edit.Note);
        CheckText(problems, LineErrors.Path(edit.Criterion, "reason"), edit.Reason);
        if (Changes(turn, edit) && WasSubmitted && turn.Actor.Capacity != SheetCapacity.Feed && string.IsNullOrWhiteSpace(edit.Reason))
        {
            problems.AddRange([LineErrors.ReasonMissing(edit.Criterion)]);
        }
    }

    private static void CheckText(Problems problems, string path, string? text)
    {
        if (text?.Length > LineErrors.LongestText)
        {
            problems.AddRange([LineErrors.TextTooLong(path, text.Length)]);
        }
    }

    private bool Changes(ColumnTurn turn, EntryEdit edit) =>
        !InputValues.Same(Find(edit.Criterion)?.ValueIn(turn.Column), InputValues.Kept(edit.Input));

    private void Take(ColumnTurn turn, EntryEdit edit)
    {
        var entry = Find(edit.Criterion);
        var before = entry?.In(turn.Column);
        var changes = Changes(turn, edit);
        var isFed = turn.Actor.Capacity == SheetCapacity.Feed;
        var takesOver = turn.Column > ScoreColumn.SelfScore && InputValues.Same(entry?.ValueIn(turn.Column - 1), InputValues.Kept(edit.Input));
        var after = new EntryCell(turn.Actor.Id, turn.At)
        {
            Input = takesOver ? null : changes ? InputValues.Kept(edit.Input) : entry?.ValueIn(turn.Column),
            TakesOver = takesOver,
            IsConfirmed = !isFed || (turn.Column == ScoreColumn.SelfScore && before is null or { IsConfirmed: true }),
            IsFed = isFed,
            Note = Written(edit.Note),
            Reason = Written(edit.Reason) ?? (changes ? null : before?.Reason),
            Evidence = before?.Evidence ?? [],
        };
        if (before is not null && !changes && after == before with { By = after.By, At = after.At, IsFed = isFed })
        {
            return;
        }

        Put(edit.Criterion, turn.Column, isFed ? EntryAct.Fed : EntryAct.Entered, after, Written(edit.Reason), turn.Actor.Id, turn.At);
        if (changes && turn.Column < ScoreColumn.Appraisal)
        {
            Reopen(edit.Criterion, turn.Column + 1, Written(edit.Reason), turn.Actor.Id, turn.At);
        }
    }

    private static string? Written(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
