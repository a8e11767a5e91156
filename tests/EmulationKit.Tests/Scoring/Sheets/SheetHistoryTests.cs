using CsCheck;
using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Tests.Scoring.Sheets;

/// <summary>What holds of a sheet however officers, checkers and new rules follow one another.</summary>
public sealed class SheetHistoryTests
{
    private static readonly string[] Codes = ["C1", "C2", "C3", "C4", "C9"];

    /// <summary>One attempt: what, by which of six people, on which line, with which value.</summary>
    private static readonly Gen<Step> Steps = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 5], Gen.Int[0, 4], Gen.Int[0, 3])
        .Select((act, who, line, value) => new Step(act, who, Codes[line], value));

    [Fact]
    public void The_history_replays_to_what_the_sheet_shows() => Walk((_, _, _) => { }, sheet =>
    {
        var cells = new Dictionary<(string, ScoreColumn), EntryCell?>();
        foreach (var change in sheet.History)
        {
            Assert.Equal(cells.GetValueOrDefault((change.Criterion, change.Column)), change.Before);
            cells[(change.Criterion, change.Column)] = change.After;
        }

        Assert.Equal(Enumerable.Range(1, sheet.History.Count), sheet.History.Select(c => c.Number));
        foreach (var ((criterion, column), cell) in cells)
        {
            Assert.Equal(cell, sheet.Find(criterion)?.In(column));
        }

        Assert.All(sheet.Entries, e => Assert.Contains(cells, c => c.Key.Item1 == e.Criterion && c.Value is not null));
    });

    [Fact]
    public void Nobody_ever_acts_on_two_columns() => Walk((sheet, _, _) =>
    {
        var acts = Enum.GetValues<ScoreColumn>().SelectMany(column => sheet.ActorsOn(column)).ToArray();
        Assert.Equal(acts.Distinct().Count(), acts.Length);
    });

    [Fact]
    public void What_a_later_column_does_leaves_the_earlier_ones_alone() => Walk((sheet, before, step) =>
    {
        if (before.OpenColumn is not { } column || step.ReturnsOrCarriesOver)
        {
            return;
        }

        foreach (var change in sheet.History.Skip(before.History))
        {
            Assert.True(change.Column >= column, $"{step} changed {change.Column} while the sheet was at {column}.");
        }
    });

    [Fact]
    public void A_confirmed_line_never_shows_another_value_without_being_confirmed_anew() => Walk((sheet, before, step) =>
    {
        foreach (var ((criterion, column), shown) in before.Confirmed)
        {
            var changed = sheet.History.Skip(before.History).Any(c => c.Criterion == criterion && c.Column == column);
            Assert.True(changed || Equals(sheet.Find(criterion)?.ValueIn(column), shown), $"{step} changed what {column} had confirmed of {criterion}.");
        }
    });

    [Fact]
    public void A_final_sheet_has_every_line_confirmed_in_every_checked_column() => Walk((sheet, _, _) =>
    {
        Assert.Equal(sheet.State != ScoreSheetState.Appraised, sheet.FinalInputs().IsError);
        if (sheet.State == ScoreSheetState.Appraised)
        {
            Assert.All(ASheet.Rules(sheet.RulesVersion).Lines, line => Assert.Contains(sheet.Find(line.Code)?.StatusIn(ScoreColumn.Appraisal), new LineStatus?[] { LineStatus.Unchanged, LineStatus.Entered }));
            Assert.Equal(ScoreColumn.Appraisal, sheet.Signatures[^1].Column);
        }
    });

    [Fact]
    public void Random_walks_reach_every_state_and_every_act()
    {
        var states = new HashSet<ScoreSheetState>();
        var acts = new HashSet<EntryAct>();
        var gate = new Lock();
        Walk((sheet, _, _) =>
        {
            lock (gate)
            {
                states.Add(sheet.State);
                acts.UnionWith(sheet.History.TakeLast(5).Select(c => c.Act));
            }
        });

        Assert.Equal(Enum.GetValues<ScoreSheetState>().Length, states.Count);
        Assert.Equal(Enum.GetValues<EntryAct>().Except([EntryAct.Dropped]).Order(), acts.Order());
    }

    private static void Walk(Action<ScoreSheet, Snapshot, Step> holds, Action<ScoreSheet>? holdsAtTheEnd = null) => Steps.Array[40, 120].Sample(
        steps =>
        {
            var sheet = ASheet.Empty();
            foreach (var step in steps)
            {
                var before = new Snapshot(sheet);
                Take(sheet, step);
                holds(sheet, before, step);
            }

            holdsAtTheEnd?.Invoke(sheet);
        },
        iter: 200);

    private static void Take(ScoreSheet sheet, Step step)
    {
        var rules = ASheet.Rules(sheet.RulesVersion);
        var turn = TurnAt(sheet.OpenColumn ?? ScoreColumn.Appraisal, step.Who);
        var input = step.Line switch
        {
            "C2" => CriterionInput.Actual(step.Value, 100),
            "C4" => CriterionInput.Judged(step.Value),
            _ => step.Value == 0 ? null : CriterionInput.Value(step.Value),
        };
        _ = step.Act switch
        {
            0 or 1 => sheet.Enter(rules, turn, new EntryEdit(step.Line, input) { Reason = step.Value == 3 ? null : "Lý do" }),
            2 => sheet.Enter(rules, ColumnTurn.Feed(turn.Column, new("emulationkit"), true, ASheet.Now), new EntryEdit(step.Line, input)),
            3 => sheet.Confirm(rules, turn, step.Line),
            4 when turn.Column == ScoreColumn.SelfScore => sheet.Confirm(rules, turn, [.. sheet.Entries.Select(e => e.Criterion)]),
            4 => sheet.ConfirmUnchanged(rules, turn),
            5 or 6 => Finish(sheet, rules, turn),
            7 when turn.Column != ScoreColumn.SelfScore && step.Value == 0 => sheet.ReturnForSupplement(rules, turn, (ScoreColumn)(step.Who % 3), "Bổ sung", [step.Line]),
            7 => Finish(sheet, rules, turn),
            8 => step.Value == 0 && step.Who == 0
                ? sheet.CarryOver(ASheet.Rules(sheet.RulesVersion + 1), [step.Line], "Quy định mới", new("nguoi-ban-hanh"), ASheet.Now)
                : sheet.AttachEvidence(rules, turn, step.Line, EvidenceRef.Paper("Số 1").Value),
            _ => sheet.Find(step.Line)?.In(turn.Column)?.Evidence is [var evidence, ..]
                ? sheet.RemoveEvidence(rules, turn, step.Line, evidence.Id, "Nhầm")
                : ConfirmUnchangedOrNothing(sheet, rules, turn),
        };
    }

    private static ErrorOr<Success> Finish(ScoreSheet sheet, SheetCriteria rules, ColumnTurn turn) => turn.Column switch
    {
        ScoreColumn.SelfScore => sheet.Submit(rules, turn, new(true) { AcknowledgedMissing = ["C1", "C2"] }),
        ScoreColumn.CrossCheck => sheet.CompleteCrossCheck(rules, turn),
        _ => sheet.ConfirmAppraisal(rules, turn),
    };

    private static ErrorOr<Success> ConfirmUnchangedOrNothing(ScoreSheet sheet, SheetCriteria rules, ColumnTurn turn) =>
        turn.Column == ScoreColumn.SelfScore ? Result.Success : sheet.ConfirmUnchanged(rules, turn);

    /// <summary>The same six people turn up in every column, in whatever capacity the column asks for.</summary>
    private static ColumnTurn TurnAt(ScoreColumn column, int who) => column switch
    {
        ScoreColumn.SelfScore => ASheet.Self(ASheet.Officer with { Id = ASheet.Somebody(who) }),
        ScoreColumn.CrossCheck => ASheet.Check(ASheet.HeadOfficer with { Id = ASheet.Somebody(who) }),
        _ => ASheet.Appraise(ASheet.Organiser with { Id = ASheet.Somebody(who) }),
    };

    private sealed record Step(int Act, int Who, string Line, int Value)
    {
        public bool ReturnsOrCarriesOver => Act is 7 or 8;
    }

    private sealed class Snapshot(ScoreSheet sheet)
    {
        public int History { get; } = sheet.History.Count;

        public ScoreColumn? OpenColumn { get; } = sheet.OpenColumn;

        public Dictionary<(string, ScoreColumn), CriterionInput?> Confirmed { get; } = sheet.Entries
            .SelectMany(e => Enum.GetValues<ScoreColumn>().Where(c => e.In(c) is { IsConfirmed: true }).Select(c => (e.Criterion, c, e.ValueIn(c))))
            .ToDictionary(x => (x.Criterion, x.c), x => x.Item3);
    }
}
