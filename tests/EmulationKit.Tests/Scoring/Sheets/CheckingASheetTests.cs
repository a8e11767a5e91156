using EmulationKit.Criteria;
using EmulationKit.Scoring;
using EmulationKit.Tests.Participants;

namespace EmulationKit.Tests.Scoring.Sheets;

public sealed class CheckingASheetTests
{
    private static readonly SheetCriteria Rules = ASheet.Rules();

    [Fact]
    public void A_later_column_begins_with_what_the_earlier_one_says()
    {
        var sheet = ASheet.Submitted();
        Assert.Equal(35.5m, sheet.ValueOf("C1", ScoreColumn.Appraisal));
        Assert.Equal(["C1", "C2", "C3", "C4"], sheet.OpenLines(Rules));
    }

    [Fact]
    public void One_call_confirms_all_that_is_unchanged()
    {
        var sheet = ASheet.Submitted();
        sheet.Enter(Rules, ASheet.Check(), ASheet.Edit("C3", 1, "Chỉ một thành tích được công nhận")).Granted();
        sheet.ConfirmUnchanged(Rules, ASheet.Check()).Granted();

        Assert.Equal(
            [LineStatus.Unchanged, LineStatus.Unchanged, LineStatus.Entered, LineStatus.Unchanged],
            Rules.Lines.Select(l => sheet.StatusOf(l.Code, ScoreColumn.CrossCheck)));
        Assert.Empty(sheet.OpenLines(Rules));
        sheet.CompleteCrossCheck(Rules, ASheet.Check()).Granted();
        Assert.Equal(ScoreSheetState.CrossChecked, sheet.State);
    }

    [Fact]
    public void A_later_column_never_overwrites_an_earlier_one()
    {
        var sheet = ASheet.Submitted();
        sheet.Enter(Rules, ASheet.Check(), ASheet.Edit("C1", 30, "Theo quyết định công bố")).Granted();
        sheet.ConfirmUnchanged(Rules, ASheet.Check()).Granted();
        sheet.CompleteCrossCheck(Rules, ASheet.Check()).Granted();
        sheet.Enter(Rules, ASheet.Appraise(), ASheet.Edit("C1", 32, "Theo phụ lục")).Granted();

        Assert.Equal([35.5m, 30m, 32m], Enum.GetValues<ScoreColumn>().Select(c => sheet.ValueOf("C1", c)));
        Assert.Equal("Theo quyết định công bố", sheet.Find("C1")?.CrossCheck?.Reason);
    }

    [Fact]
    public void Changing_a_value_needs_a_reason()
    {
        var sheet = ASheet.Submitted();
        var result = sheet.Enter(Rules, ASheet.Check(), ASheet.Edit("C1", 30), ASheet.Edit("C2", 80, " "), ASheet.Edit("C3", 2));
        Assert.Equal(["Sheet.ReasonMissing@sheet/C1/reason", "Sheet.ReasonMissing@sheet/C2/reason"], result.Places());
    }

    [Fact]
    public void Striking_a_value_out_needs_a_reason_too()
    {
        var sheet = ASheet.Submitted();
        Assert.Equal(["Sheet.ReasonMissing"], sheet.Enter(Rules, ASheet.Check(), new EntryEdit("C1", null)).Codes());
        sheet.Enter(Rules, ASheet.Check(), new EntryEdit("C1", null) { Reason = "Không có căn cứ" }).Granted();
        Assert.Null(sheet.ValueOf("C1", ScoreColumn.CrossCheck));
        Assert.Equal(35.5m, sheet.ValueOf("C1", ScoreColumn.SelfScore));
        Assert.False(sheet.ProvisionalInputs(ScoreColumn.CrossCheck).Inputs.ContainsKey("C1"));
    }

    [Fact]
    public void Entering_what_stood_before_is_unchanged()
    {
        var sheet = ASheet.Submitted();
        sheet.Enter(Rules, ASheet.Check(), ASheet.Edit("C1", 30, "Nhầm")).Granted();
        sheet.Enter(Rules, ASheet.Check(), ASheet.Edit("C1", 35.5m, "Đã kiểm tra lại")).Granted();
        Assert.Equal(LineStatus.Unchanged, sheet.StatusOf("C1", ScoreColumn.CrossCheck));
        Assert.Null(sheet.Find("C1")?.CrossCheck?.Input);
    }

    [Fact]
    public void A_column_is_not_completed_before_every_line_is_dealt_with()
    {
        var sheet = ASheet.Submitted();
        sheet.Confirm(Rules, ASheet.Check(), "C1", "C3").Granted();
        Assert.Equal(["Sheet.LineUnconfirmed@sheet/C2", "Sheet.LineUnconfirmed@sheet/C4"], sheet.CompleteCrossCheck(Rules, ASheet.Check()).Places());
        Assert.Throws<ArgumentException>(() => sheet.ConfirmAppraisal(Rules, ASheet.Check()));
    }

    [Fact]
    public void A_checker_shows_evidence_of_their_own_and_leaves_the_units()
    {
        var sheet = ASheet.Submitted();
        var own = EvidenceRef.Link("Công bố PAPI", new("https://papi.example/2024")).Granted();
        sheet.AttachEvidence(Rules, ASheet.Check(), "C1", own).Granted();

        Assert.Equal([ASheet.Evidence, own], sheet.Find("C1")?.Evidence);
        Assert.Equal(LineStatus.Reopened, sheet.StatusOf("C1", ScoreColumn.CrossCheck));
        Assert.Equal(["Sheet.EvidenceUnknown"], sheet.RemoveEvidence(Rules, ASheet.Check(), "C1", ASheet.Evidence.Id, "Không rõ").Codes());
        Assert.Equal(["Sheet.ReasonMissing"], sheet.RemoveEvidence(Rules, ASheet.Check(), "C1", own.Id).Codes());
        sheet.ConfirmUnchanged(Rules, ASheet.Check()).Granted();
        Assert.Equal([own], sheet.Find("C1")?.CrossCheck?.Evidence);
    }

    [Fact]
    public void Reviewers_marks_are_fed_and_confirmed_by_a_person()
    {
        var sheet = ASheet.CrossChecked();
        var feed = ColumnTurn.Feed(ScoreColumn.Appraisal, new("emulationkit"), true, ASheet.Now);
        sheet.Enter(Rules, feed, new EntryEdit("C4", CriterionInput.Judged(8, 9, Mark.Recusal))).Granted();
        Assert.Equal(LineStatus.Reopened, sheet.StatusOf("C4", ScoreColumn.Appraisal));

        sheet.ConfirmUnchanged(Rules, ASheet.Appraise()).Granted();
        Assert.Equal(["C4"], sheet.OpenLines(Rules));
        sheet.Confirm(Rules, ASheet.Appraise(), "C4").Granted();
        sheet.ConfirmAppraisal(Rules, ASheet.Appraise()).Granted();
        Assert.Equal(3, sheet.FinalInputs().Granted().Inputs["C4"].Marks.Count);
    }

    [Fact]
    public void Only_a_confirmed_appraisal_is_final()
    {
        var sheet = ASheet.CrossChecked();
        Assert.Equal(["Sheet.NotAppraised"], sheet.FinalInputs().Codes());
        Assert.True(sheet.ProvisionalInputs(ScoreColumn.Appraisal).IsProvisional);
        Assert.True(sheet.IsProvisional);

        sheet = ASheet.Appraised();
        var final = sheet.FinalInputs().Granted();
        Assert.False(final.IsProvisional);
        Assert.False(sheet.IsProvisional);
        Assert.True(sheet.ProvisionalInputs(ScoreColumn.SelfScore).IsProvisional);
        Assert.Equal((ScoreColumn.Appraisal, 1), (final.Column, final.RulesVersion));
        Assert.Equal(["C1", "C2", "C3"], final.Inputs.Keys.Order());
        Assert.Null(sheet.OpenColumn);
        Assert.Empty(sheet.OpenLines(Rules));
    }

    [Fact]
    public void The_unit_has_no_column_before_its_own() =>
        Assert.Throws<ArgumentException>(() => ASheet.Empty().ConfirmUnchanged(Rules, ASheet.Self()));

    [Fact]
    public void Nothing_entered_cannot_be_confirmed_by_the_unit() =>
        Assert.Equal(["Sheet.NothingToConfirm@sheet/C1", "Input.CriterionUnknown@sheet/C9"], ASheet.Empty().Confirm(Rules, ASheet.Self(), "C1", "C9").Places().Order().Reverse());
}
