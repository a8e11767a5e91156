using EmulationKit.Access;
using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <content>Sending a sheet back, and carrying it over to new rules.</content>
public sealed partial class ScoreSheet
{
    /// <summary>
    /// Sends the sheet back for supplement: to the unit or, from the appraisal, to the cross-check. Only the named
    /// lines may then be changed; they must be confirmed anew in every column from there on, and the columns are
    /// finished again in turn. A confirmed appraisal can also be reopened by the standing body itself. Refused, all
    /// at once: as <see cref="Enter"/> refuses who acts, <c>Sheet.FeedOnlyEnters</c>, <c>Sheet.ReturnGoesBack</c>,
    /// <c>Sheet.ReasonMissing</c>, <c>Sheet.TextTooLong</c>, <c>Input.CriterionUnknown</c>,
    /// <c>Input.CriterionNotApplicable</c>.
    /// </summary>
    /// <param name="rules">The criteria that the sheet is filled in by.</param>
    /// <param name="turn">Who acts, in the column from which the sheet is sent back.</param>
    /// <param name="to">The column it goes back to.</param>
    /// <param name="reason">What is wanted.</param>
    /// <param name="lines">The lines that are to be supplemented; none named means every line.</param>
    public ErrorOr<Success> ReturnForSupplement(
        SheetCriteria rules, ColumnTurn turn, ScoreColumn to, string reason, IReadOnlyList<string>? lines = null)
    {
        Guard.Against.Null(rules);
        Guard.Against.Null(turn);
        Guard.Against.EnumOutOfRange(to);
        Guard.Against.InvalidInput(turn, nameof(turn), t => t.Column > ScoreColumn.SelfScore, "A unit has nobody to send its sheet back to.");
        var problems = new Problems();
        var reopensAppraisal = State == ScoreSheetState.Appraised && turn.Column == ScoreColumn.Appraisal;
        if (reopensAppraisal)
        {
            SheetRights.CheckActor(problems, this, rules, turn, isForPeople: true);
        }
        else
        {
            SheetRights.Check(problems, this, rules, turn, isForPeople: true);
        }

        if (to > turn.Column || (to == turn.Column && !reopensAppraisal))
        {
            problems.AddRange([SheetErrors.ReturnGoesBack]);
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            problems.AddRange([LineErrors.ReturnReasonMissing]);
        }

        CheckText(problems, "sheet/reason", reason);
        string[] named = lines is null or [] ? [.. rules.Lines.Select(l => l.Code)] : [.. lines.Distinct()];
        foreach (var code in named)
        {
            rules.Find(problems, code);
        }

        return problems.OrElse(() => SendBack(new(turn.Column, to, reason.Trim(), named, turn.Actor.Id, turn.At)));
    }

    /// <summary>
    /// Carries the sheet over to a newer version of the rules. Lines of unchanged criteria stay as they are; lines of
    /// changed ones keep their values as suggestions and must be confirmed anew, as must those whose value the new
    /// rules do not accept; lines of criteria that are gone are dropped from the sheet and stay in its history. If anything
    /// is to be confirmed or entered, a sheet that was submitted goes back to the unit for those lines. Refused:
    /// <c>Sheet.VersionNotNewer</c>, <c>Sheet.ReasonMissing</c>, <c>Sheet.TextTooLong</c>.
    /// </summary>
    /// <param name="rules">The criteria of the newer version, for the participant's kind and bloc as they are now.</param>
    /// <param name="changed">The codes of the criteria that are changed or new.</param>
    /// <param name="reason">Why the rules were changed.</param>
    /// <param name="by">Who made the new version.</param>
    /// <param name="at">When.</param>
    public ErrorOr<Success> CarryOver(SheetCriteria rules, IReadOnlyCollection<string> changed, string reason, ActorId by, DateTimeOffset at)
    {
        Guard.Against.Null(rules);
        Guard.Against.Null(changed);
        var problems = new Problems();
        if (rules.Version <= RulesVersion)
        {
            problems.AddRange([SheetErrors.VersionNotNewer]);
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            problems.AddRange([LineErrors.ReturnReasonMissing]);
        }

        CheckText(problems, "sheet/reason", reason);
        return problems.OrElse(() =>
        {
            DropLinesNotIn(rules, reason.Trim(), by, at);
            (RulesVersion, Kind, Bloc) = (rules.Version, rules.Kind, rules.Bloc);
            RecordTotal(null);
            Reconfirm([.. rules.Lines.Where(l => changed.Contains(l.Code) || !Accepts(l)).Select(l => l.Code)], reason.Trim(), by, at);
            return Result.Success;
        });
    }

    private Success SendBack(SheetReturn sentBack)
    {
        returns.Add(sentBack);
        PendingReturn = sentBack;
        (State, Since) = (StateAt(sentBack.To), sentBack.At);
        RecordTotal(null);
        foreach (var code in sentBack.Lines)
        {
            Reopen(code, sentBack.To, sentBack.Reason, sentBack.By, sentBack.At);
        }

        return Result.Success;
    }

    private static ScoreSheetState StateAt(ScoreColumn column) => column switch
    {
        ScoreColumn.SelfScore => ScoreSheetState.Draft,
        ScoreColumn.CrossCheck => ScoreSheetState.Submitted,
        _ => ScoreSheetState.CrossChecked,
    };

    private void Reconfirm(IReadOnlyList<string> codes, string reason, ActorId by, DateTimeOffset at)
    {
        if (codes.Count == 0)
        {
            return;
        }

        if (WasSubmitted)
        {
            // Who must still answer an earlier return answers it together with the new rules.
            var pending = PendingReturn?.To == ScoreColumn.SelfScore ? PendingReturn.Lines : [];
            SendBack(new(null, ScoreColumn.SelfScore, reason, [.. codes.Union(pending)], by, at));
            return;
        }

        foreach (var code in codes)
        {
            Reopen(code, ScoreColumn.SelfScore, reason, by, at);
        }
    }

    private void DropLinesNotIn(SheetCriteria rules, string reason, ActorId by, DateTimeOffset at)
    {
        foreach (var entry in entries.Where(e => rules.Find(e.Criterion) is null).ToArray())
        {
            foreach (var column in Enum.GetValues<ScoreColumn>().Where(c => entry.In(c) is not null))
            {
                Put(entry.Criterion, column, EntryAct.Dropped, null, reason, by, at);
            }

            entries.Remove(entry);
        }

        if (PendingReturn is { } pending)
        {
            PendingReturn = pending with { Lines = [.. pending.Lines.Where(code => rules.Find(code) is not null)] };
        }
    }

    private bool Accepts(Criterion line)
    {
        var problems = new Problems();
        foreach (var column in Enum.GetValues<ScoreColumn>())
        {
            if (Find(line.Code)?.In(column)?.Input is { } input)
            {
                InputCheck.Check(problems, "", line, input);
            }
        }

        return !problems.Any;
    }
}
