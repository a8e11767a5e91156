using EmulationKit.Scoring;
using EmulationKit.Tests.Participants;

namespace EmulationKit.Tests.Scoring.Sheets;

public sealed class ReturningASheetTests
{
    private static readonly SheetCriteria Rules = ASheet.Rules();

    [Fact]
    public void A_returned_sheet_goes_back_to_the_unit_for_the_named_lines()
    {
        var sheet = Returned("C1");

        Assert.Equal(ScoreSheetState.Draft, sheet.State);
        Assert.Equal(["C1"], sheet.PendingReturn?.Lines);
        Assert.Equal(["Sheet.LineNotReturned@sheet/C2"], sheet.Enter(Rules, ASheet.Self(), ASheet.Edit("C2", 99, "Sửa")).Places());
        Assert.Equal(["Sheet.LineNotReturned@sheet/C2"], sheet.Confirm(Rules, ASheet.Self(), "C2").Places());
        Assert.Equal(["Sheet.LineNotReturned@sheet/C2"], sheet.AttachEvidence(Rules, ASheet.Self(), "C2", EvidenceRef.Paper("Số 1").Value).Places());
    }

    [Fact]
    public void The_unit_must_deal_with_every_named_line_before_it_submits_again()
    {
        var sheet = Returned("C1", "C3");
        Assert.Equal(["Sheet.LineUnconfirmed@sheet/C1", "Sheet.LineUnconfirmed@sheet/C3"], sheet.Submit(Rules, ASheet.Self(), new(true)).Places());

        sheet.Enter(Rules, ASheet.Self(), ASheet.Edit("C1", 34, "Theo số công bố")).Granted();
        sheet.Confirm(Rules, ASheet.Self(), "C3").Granted();
        sheet.Submit(Rules, ASheet.Self(), new(true)).Granted();

        Assert.Equal((ScoreSheetState.Submitted, null), (sheet.State, sheet.PendingReturn));
        Assert.Single(sheet.Returns);
        Assert.Equal(2, sheet.Signatures.Count);
    }

    [Fact]
    public void A_value_once_submitted_is_changed_only_with_a_reason()
    {
        var sheet = Returned("C1");
        Assert.Equal(["Sheet.ReasonMissing@sheet/C1/reason"], sheet.Enter(Rules, ASheet.Self(), ASheet.Edit("C1", 34)).Places());
        Assert.Equal(["Sheet.ReasonMissing@sheet/C1/reason"], sheet.RemoveEvidence(Rules, ASheet.Self(), "C1", ASheet.Evidence.Id).Places());
    }

    [Fact]
    public void Lines_that_were_not_returned_stand_as_they_were_submitted()
    {
        var sheet = ASheet.Empty();
        sheet.Submit(Rules, ASheet.Self(), new(true) { AcknowledgedMissing = ["C1", "C2"] }).Granted();
        sheet.ReturnForSupplement(Rules, ASheet.Check(), ScoreColumn.SelfScore, "Bổ sung", ["C3"]).Granted();

        sheet.Submit(Rules, ASheet.Self(), new(true)).Granted();
    }

    [Fact]
    public void Checkers_confirm_a_returned_line_anew_and_keep_the_rest()
    {
        var sheet = ASheet.CrossChecked();
        sheet.ReturnForSupplement(Rules, ASheet.Appraise(), ScoreColumn.SelfScore, "Bổ sung minh chứng", ["C1"]).Granted();
        sheet.Enter(Rules, ASheet.Self(), ASheet.Edit("C1", 34, "Theo số công bố")).Granted();
        sheet.Submit(Rules, ASheet.Self(), new(true)).Granted();

        Assert.Equal(["C1"], sheet.OpenLines(Rules));
        Assert.Equal(LineStatus.Unchanged, sheet.StatusOf("C2", ScoreColumn.CrossCheck));
        Assert.Equal(["Sheet.LineUnconfirmed@sheet/C1"], sheet.CompleteCrossCheck(Rules, ASheet.Check()).Places());
        sheet.ConfirmUnchanged(Rules, ASheet.Check()).Granted();
        sheet.CompleteCrossCheck(Rules, ASheet.Check()).Granted();
        Assert.Equal(34, sheet.ValueOf("C1", ScoreColumn.Appraisal));
    }

    [Fact]
    public void A_checkers_own_value_becomes_a_suggestion_that_is_confirmed_by_name_only()
    {
        var sheet = ASheet.Submitted();
        sheet.Enter(Rules, ASheet.Check(), ASheet.Edit("C1", 8, "Theo kiểm tra")).Granted();
        sheet.ReturnForSupplement(Rules, ASheet.Check(), ScoreColumn.SelfScore, "Bổ sung", ["C1"]).Granted();
        sheet.Enter(Rules, ASheet.Self(), ASheet.Edit("C1", 12, "Tính lại")).Granted();
        sheet.Submit(Rules, ASheet.Self(), new(true)).Granted();

        sheet.ConfirmUnchanged(Rules, ASheet.Check()).Granted();
        Assert.Equal(LineStatus.Reopened, sheet.StatusOf("C1", ScoreColumn.CrossCheck));
        Assert.Equal(8, sheet.ValueOf("C1", ScoreColumn.CrossCheck));

        sheet.Confirm(Rules, ASheet.Check(), "C1").Granted();
        Assert.Equal((LineStatus.Entered, "Theo kiểm tra"), (sheet.StatusOf("C1", ScoreColumn.CrossCheck), sheet.Find("C1")?.CrossCheck?.Reason));
        Assert.Equal(12, sheet.ValueOf("C1", ScoreColumn.SelfScore));
    }

    [Fact]
    public void The_appraisal_can_send_a_sheet_back_to_the_bloc()
    {
        var sheet = ASheet.CrossChecked();
        sheet.ReturnForSupplement(Rules, ASheet.Appraise(), ScoreColumn.CrossCheck, "Chấm lại tiêu chí 2", ["C2"]).Granted();

        Assert.Equal((ScoreSheetState.Submitted, LineStatus.Entered), (sheet.State, sheet.StatusOf("C2", ScoreColumn.SelfScore)));
        Assert.Equal(["Sheet.LineNotReturned"], sheet.Enter(Rules, ASheet.Check(), ASheet.Edit("C1", 1, "Sửa")).Codes());
        sheet.Enter(Rules, ASheet.Check(), ASheet.Edit("C2", 85, "Đối chiếu kho bạc")).Granted();
        sheet.CompleteCrossCheck(Rules, ASheet.Check()).Granted();
        Assert.Equal(85, sheet.ValueOf("C2", ScoreColumn.Appraisal));
    }

    [Fact]
    public void An_earlier_column_that_changes_is_confirmed_anew_in_the_later_ones()
    {
        var sheet = ASheet.CrossChecked();
        sheet.ConfirmUnchanged(Rules, ASheet.Appraise()).Granted();
        sheet.ReturnForSupplement(Rules, ASheet.Appraise(), ScoreColumn.SelfScore, "Bổ sung", ["C1"]).Granted();
        sheet.Confirm(Rules, ASheet.Self(), "C1").Granted();
        sheet.Submit(Rules, ASheet.Self(), new(true)).Granted();

        // The head changes a line that nobody returned and that the appraisal had confirmed already.
        sheet.Enter(Rules, ASheet.Check(), ASheet.Edit("C2", 50, "Số kho bạc")).Granted();
        Assert.Equal(LineStatus.Reopened, sheet.StatusOf("C2", ScoreColumn.Appraisal));
        Assert.Equal(LineStatus.Unchanged, sheet.StatusOf("C3", ScoreColumn.Appraisal));
    }

    [Fact]
    public void A_confirmed_appraisal_can_be_reopened_and_is_provisional_again()
    {
        var sheet = ASheet.Appraised();
        sheet.ReturnForSupplement(Rules, ASheet.Appraise(), ScoreColumn.Appraisal, "Có khiếu nại", ["C2"]).Granted();

        Assert.Equal(["Sheet.NotAppraised"], sheet.FinalInputs().Codes());
        sheet.Enter(Rules, ASheet.Appraise(), ASheet.Edit("C2", 70, "Giải quyết khiếu nại")).Granted();
        sheet.ConfirmAppraisal(Rules, ASheet.Appraise()).Granted();
        Assert.Equal(70, sheet.FinalInputs().Granted().Inputs["C2"].Numbers["actual"]);
    }

    [Fact]
    public void A_sheet_goes_back_only()
    {
        Assert.Equal(["Sheet.ReturnGoesBack"], ASheet.Submitted().ReturnForSupplement(Rules, ASheet.Check(), ScoreColumn.CrossCheck, "Lý do").Codes());
        Assert.Equal(["Sheet.ReturnGoesBack"], ASheet.Submitted().ReturnForSupplement(Rules, ASheet.Check(), ScoreColumn.Appraisal, "Lý do").Codes());
        Assert.Equal(["Sheet.ReturnGoesBack"], ASheet.CrossChecked().ReturnForSupplement(Rules, ASheet.Appraise(), ScoreColumn.Appraisal, "Lý do").Codes());
        Assert.Throws<ArgumentException>(() => ASheet.Empty().ReturnForSupplement(Rules, ASheet.Self(), ScoreColumn.SelfScore, "Lý do"));
    }

    [Fact]
    public void A_return_says_why_and_names_lines_that_are_there()
    {
        var result = ASheet.Submitted().ReturnForSupplement(Rules, ASheet.Check(), ScoreColumn.SelfScore, " ", ["C9", "C5"]);
        Assert.Equal(["Sheet.ReasonMissing@sheet/reason", "Input.CriterionUnknown@sheet/C9", "Input.CriterionNotApplicable@sheet/C5"], result.Places());
    }

    [Fact]
    public void A_checker_sends_back_only_in_turn_and_in_time()
    {
        Assert.Equal(["Sheet.NotThisColumnsTurn"], ASheet.Submitted().ReturnForSupplement(Rules, ASheet.Appraise(), ScoreColumn.SelfScore, "Lý do").Codes());
        Assert.Equal(["Sheet.PhaseClosed"], ASheet.Appraised().ReturnForSupplement(Rules, ASheet.Appraise(isOpen: false), ScoreColumn.SelfScore, "Lý do").Codes());
        Assert.Equal(["Sheet.NotThisColumnsTurn"], ASheet.Appraised().ReturnForSupplement(Rules, ASheet.Check(), ScoreColumn.SelfScore, "Lý do").Codes());
    }

    [Fact]
    public void Naming_no_line_returns_the_whole_sheet() =>
        Assert.Equal(["C1", "C2", "C3", "C4"], Returned().PendingReturn?.Lines);

    private static ScoreSheet Returned(params string[] lines)
    {
        var sheet = ASheet.Submitted();
        sheet.ReturnForSupplement(Rules, ASheet.Check(), ScoreColumn.SelfScore, "Bổ sung minh chứng", lines).Granted();
        return sheet;
    }
}
