using EmulationKit.Criteria;
using EmulationKit.Scoring;
using EmulationKit.Tests.Participants;

namespace EmulationKit.Tests.Scoring.Sheets;

public sealed class FillingInASheetTests
{
    private static readonly SheetCriteria Rules = ASheet.Rules();

    [Fact]
    public void A_sheet_has_the_criteria_that_apply() =>
        Assert.Equal(["C1", "C2", "C3", "C4"], Rules.Lines.Select(l => l.Code));

    [Fact]
    public void A_sheet_without_any_criterion_is_refused()
    {
        var criteria = new CriteriaSet(new(10), [new ContentArea("A", "Nội dung") { Criteria = [new("C1", "Tiêu chí", 10, new CountMethod(1)) { AppliesTo = Applicability.ToKinds("department") }] }]);
        Assert.Equal(["Sheet.NothingToScore"], SheetCriteria.For(criteria, 1, "commune", null).Codes());
    }

    [Fact]
    public void What_is_entered_stands_with_who_and_when()
    {
        var sheet = ASheet.Empty();
        sheet.Enter(Rules, ASheet.Self(), new EntryEdit("C1", CriterionInput.Value(35.5m)) { Note = " Số liệu 6 tháng " }).Granted();

        var cell = sheet.Find("C1")?.SelfScore;
        Assert.Equal((ASheet.Officer.Id, ASheet.Now, "Số liệu 6 tháng", true), (cell?.By, cell?.At, cell?.Note, cell?.IsConfirmed));
        Assert.Equal(35.5m, sheet.ValueOf("C1", ScoreColumn.SelfScore));
        Assert.Equal(LineStatus.Entered, sheet.StatusOf("C1", ScoreColumn.SelfScore));
        Assert.Equal(LineStatus.Open, sheet.StatusOf("C1", ScoreColumn.CrossCheck));
    }

    [Fact]
    public void Everything_wrong_is_said_at_once_and_nothing_is_entered()
    {
        var sheet = ASheet.Empty();
        var result = sheet.Enter(Rules, ASheet.Self(),
            new("C1", CriterionInput.Value(100.001m)), new("C2", CriterionInput.Actual(1, 0)), new("C3", CriterionInput.Value(1)),
            new("C5", CriterionInput.Count(1)), new("C9", null), new EntryEdit("C3", null) { Note = new('a', 2001) });

        Assert.Equal(
            ["Sheet.LineTwice@sheet/C3", "Input.OutOfRange@sheet/C1/value", "Input.TargetZero@sheet/C2/planned", "Input.CriterionNotApplicable@sheet/C5",
             "Input.CriterionUnknown@sheet/C9", "Sheet.TextTooLong@sheet/C3/note"],
            result.Places());
        result.AssertBilingual();
        Assert.Empty(sheet.Entries);
        Assert.Empty(sheet.History);
    }

    [Fact]
    public void Every_edit_of_a_draft_is_kept_and_needs_no_reason()
    {
        var sheet = ASheet.Empty();
        foreach (var value in new[] { 1m, 2m, 3m })
        {
            sheet.Enter(Rules, ASheet.Self(), ASheet.Edit("C1", value)).Granted();
        }

        Assert.Equal([1, 2, 3], sheet.History.Select(c => c.Number));
        Assert.Equal([null, 1m, 2m], sheet.History.Select(c => c.Before?.Input?.Numbers["value"]));
        Assert.Equal([1m, 2m, 3m], sheet.History.Select(c => c.After?.Input?.Numbers["value"]));
    }

    [Fact]
    public void Entering_the_same_again_is_no_edit()
    {
        var sheet = ASheet.Empty();
        sheet.Enter(Rules, ASheet.Self(), ASheet.Edit("C1", 1)).Granted();
        sheet.Enter(Rules, ASheet.Self(), ASheet.Edit("C1", 1.00m)).Granted();
        Assert.Single(sheet.History);
    }

    [Fact]
    public void A_value_can_be_taken_back()
    {
        var sheet = ASheet.FilledIn();
        sheet.Enter(Rules, ASheet.Self(), new EntryEdit("C1", null)).Granted();
        Assert.Null(sheet.ValueOf("C1", ScoreColumn.SelfScore));
        Assert.Equal([ASheet.Evidence], sheet.Find("C1")?.Evidence);
    }

    [Fact]
    public void Whoever_made_an_input_cannot_change_it_afterwards()
    {
        var numbers = new Dictionary<string, decimal> { ["value"] = 1 };
        var sheet = ASheet.Empty();
        sheet.Enter(Rules, ASheet.Self(), new EntryEdit("C1", new() { Numbers = numbers })).Granted();
        numbers["value"] = 99;
        Assert.Equal(1, sheet.ValueOf("C1", ScoreColumn.SelfScore));
    }

    [Fact]
    public void Points_set_by_a_person_stay_with_their_reason()
    {
        var sheet = ASheet.Empty();
        sheet.Enter(Rules, ASheet.Self(), new EntryEdit("C1", CriterionInput.Value(1).WithPoints(40, "Theo kết luận số 12"))).Granted();
        Assert.Equal(new PointsOverride(40, "Theo kết luận số 12"), sheet.ProvisionalInputs(ScoreColumn.SelfScore).Inputs["C1"].Override);
    }

    [Fact]
    public void A_closed_phase_is_refused() =>
        Assert.Equal(["Sheet.PhaseClosed"], ASheet.Empty().Enter(Rules, ASheet.Self(isOpen: false), ASheet.Edit("C1", 1)).Codes());

    [Fact]
    public void Rules_of_another_version_are_refused() =>
        Assert.Equal(["Sheet.RulesVersionDiffers"], ASheet.Empty().Enter(ASheet.Rules(2), ASheet.Self(), ASheet.Edit("C1", 1)).Codes());

    [Fact]
    public void A_column_is_filled_in_only_in_its_turn()
    {
        Assert.Equal(["Sheet.NotThisColumnsTurn"], ASheet.Empty().Enter(Rules, ASheet.Check(), ASheet.Edit("C1", 1, "Lý do")).Codes());
        Assert.Equal(["Sheet.NotThisColumnsTurn"], ASheet.Submitted().Enter(Rules, ASheet.Self(), ASheet.Edit("C1", 1, "Lý do")).Codes());
        Assert.Equal(["Sheet.NotThisColumnsTurn"], ASheet.Appraised().Enter(Rules, ASheet.Appraise(), ASheet.Edit("C1", 1, "Lý do")).Codes());
    }

    [Fact]
    public void Evidence_is_attached_and_taken_away()
    {
        var sheet = ASheet.FilledIn();
        sheet.RemoveEvidence(Rules, ASheet.Self(), "C1", ASheet.Evidence.Id).Granted();
        Assert.Empty(sheet.Find("C1")?.Evidence ?? []);
        Assert.Equal([EntryAct.EvidenceAttached, EntryAct.EvidenceRemoved], sheet.History.Select(c => c.Act).TakeLast(2));
        Assert.Equal(35.5m, sheet.ValueOf("C1", ScoreColumn.SelfScore));
    }

    [Fact]
    public void Evidence_that_cannot_be_is_refused()
    {
        var sheet = ASheet.FilledIn();
        Assert.Equal(["Sheet.EvidenceTwice@sheet/C1/evidence"], sheet.AttachEvidence(Rules, ASheet.Self(), "C1", ASheet.Evidence).Places());
        Assert.Equal(["Sheet.EvidenceUnknown@sheet/C2/evidence"], sheet.RemoveEvidence(Rules, ASheet.Self(), "C2", ASheet.Evidence.Id).Places());
        Assert.Equal(["Input.CriterionUnknown@sheet/C9"], sheet.AttachEvidence(Rules, ASheet.Self(), "C9", EvidenceRef.Paper("Số 1").Value).Places());
    }

    [Fact]
    public void A_line_takes_fifty_pieces_of_evidence()
    {
        var sheet = ASheet.Empty();
        for (var i = 0; i < ScoreSheet.MostEvidence; i++)
        {
            sheet.AttachEvidence(Rules, ASheet.Self(), "C1", EvidenceRef.Paper($"Số {i}").Value).Granted();
        }

        Assert.Equal(["Sheet.TooMuchEvidence"], sheet.AttachEvidence(Rules, ASheet.Self(), "C1", ASheet.Evidence).Codes());
    }

    [Fact]
    public void The_kit_enters_what_it_knows_and_no_more()
    {
        var sheet = ASheet.Empty();
        var feed = ColumnTurn.Feed(ScoreColumn.SelfScore, new("emulationkit"), true, ASheet.Now);
        sheet.Enter(Rules, feed, ASheet.Edit("C1", 12)).Granted();

        Assert.Equal((true, true, EntryAct.Fed), (sheet.Find("C1")?.SelfScore?.IsFed, sheet.Find("C1")?.SelfScore?.IsConfirmed, sheet.History[0].Act));
        Assert.Empty(sheet.ActorsOn(ScoreColumn.SelfScore));
        Assert.Equal(["Sheet.FeedOnlyEnters"], sheet.Confirm(Rules, feed, "C1").Codes());
        Assert.Equal(["Sheet.FeedOnlyEnters"], sheet.AttachEvidence(Rules, feed, "C1", ASheet.Evidence).Codes());
        Assert.Contains("Sheet.FeedOnlyEnters", sheet.Submit(Rules, feed, new(true)).Codes());
        Assert.Equal(["Sheet.NotThisColumnsTurn"], sheet.Enter(Rules, ColumnTurn.Feed(ScoreColumn.Appraisal, new("emulationkit"), true, ASheet.Now), ASheet.Edit("C1", 12)).Codes());
    }
}
