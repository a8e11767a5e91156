using EmulationKit.Criteria;
using EmulationKit.Scoring;
using EmulationKit.Tests.Participants;

namespace EmulationKit.Tests.Scoring.Sheets;

public sealed class SubmittingASheetTests
{
    private static readonly SheetCriteria Rules = ASheet.Rules();

    [Fact]
    public void A_complete_sheet_is_submitted_and_signed()
    {
        var sheet = ASheet.FilledIn();
        Assert.Empty(sheet.WhatIsMissing(Rules));
        sheet.Submit(Rules, ASheet.Self(), new(true)).Granted();

        Assert.Equal(ScoreSheetState.Submitted, sheet.State);
        Assert.Equal((ScoreColumn.SelfScore, 1, ASheet.Officer.Id, ASheet.Now), Signature(sheet));
    }

    [Fact]
    public void Everything_missing_is_said_at_once()
    {
        var sheet = ASheet.Empty();
        sheet.Enter(Rules, ASheet.Self(), new("C1", CriterionInput.Value(3)), new EntryEdit("C2", CriterionInput.Actual(3))).Granted();

        var result = sheet.Submit(Rules, ASheet.Self(), new(false));
        Assert.Equal(["Sheet.TruthNotStated@sheet/statement", "Sheet.EvidenceMissing@sheet/C1/evidence", "Sheet.InputMissing@sheet/C2"], result.Places());
        result.AssertBilingual();
        Assert.Equal(ScoreSheetState.Draft, sheet.State);
        Assert.Equal(result.Places().Skip(1), sheet.WhatIsMissing(Rules).Select(e => e.Place()));
    }

    [Fact]
    public void What_the_unit_acknowledges_as_missing_does_not_hold_it_up()
    {
        var sheet = ASheet.Empty();
        sheet.Submit(Rules, ASheet.Self(), new(true) { AcknowledgedMissing = ["C1", "C2"] }).Granted();
        Assert.Equal(["C1", "C2"], sheet.Signatures[0].AcknowledgedMissing);
    }

    [Fact]
    public void Acknowledging_a_line_that_is_not_there_is_refused() =>
        Assert.Equal(["Input.CriterionUnknown@sheet/C9"], ASheet.FilledIn().Submit(Rules, ASheet.Self(), new(true) { AcknowledgedMissing = ["C9"] }).Places());

    [Fact]
    public void A_half_filled_line_is_missing_whatever_the_policy()
    {
        var rules = With(new Criterion("C1", "Thu ngân sách", 10, new TargetMethod()) { Missing = MissingPolicy.Zero });
        var sheet = Open(rules);
        sheet.Submit(rules, ASheet.Self(), new(true)).Granted();

        sheet = Open(rules);
        sheet.Enter(rules, ASheet.Self(), new EntryEdit("C1", CriterionInput.Actual(5))).Granted();
        var error = Assert.Single(sheet.Submit(rules, ASheet.Self(), new(true)).Errors);
        Assert.Equal("Sheet.InputMissing", error.Code);
        Assert.Contains("it will give no points", error.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_claims_nothing_need_not_prove_it()
    {
        Assert.Empty(Missing(new ValueMethod(), CriterionInput.Value(0)));
        Assert.Empty(Missing(new TargetMethod(), CriterionInput.Actual(0, 100)));
        Assert.Empty(Missing(new DeductionMethod(), CriterionInput.Value(0)));
    }

    [Fact]
    public void Who_claims_something_must_prove_it()
    {
        Assert.Equal(["Sheet.EvidenceMissing"], Missing(new ValueMethod(), CriterionInput.Value(1)));
        Assert.Equal(["Sheet.EvidenceMissing"], Missing(new TargetMethod { MoreIsBetter = false }, CriterionInput.Actual(0, 100)));
        Assert.Equal(["Sheet.EvidenceMissing"], Missing(new ValueMethod(), CriterionInput.Value(0).WithPoints(0, "Lý do")));
        Assert.Equal(["Sheet.EvidenceMissing"], Missing(new JudgedMethod(), null));
    }

    [Fact]
    public void What_the_kit_entered_needs_no_evidence_of_the_unit()
    {
        var rules = With(new Criterion("C1", "Báo cáo", 10, new LatenessMethod([new(0, 10)])) { Evidence = "Báo cáo" });
        var sheet = Open(rules);
        sheet.Enter(rules, ColumnTurn.Feed(ScoreColumn.SelfScore, new("emulationkit"), true, ASheet.Now), new EntryEdit("C1", CriterionInput.DaysLate(2))).Granted();
        Assert.Empty(sheet.WhatIsMissing(rules));
    }

    [Fact]
    public void A_submitted_sheet_is_not_submitted_again() =>
        Assert.Contains("Sheet.NotThisColumnsTurn", ASheet.Submitted().Submit(Rules, ASheet.Self(), new(true)).Codes());

    [Fact]
    public void Only_a_self_score_is_submitted() =>
        Assert.Throws<ArgumentException>(() => ASheet.Submitted().Submit(Rules, ASheet.Check(), new(true)));

    private static string[] Missing(CriterionMethod method, CriterionInput? input)
    {
        var rules = With(new Criterion("C1", "Tiêu chí", 10, method) { Evidence = "Văn bản" });
        var sheet = Open(rules);
        sheet.Enter(rules, ASheet.Self(), new EntryEdit("C1", input)).Granted();
        return [.. sheet.WhatIsMissing(rules).Select(e => e.Code)];
    }

    private static SheetCriteria With(Criterion criterion) => ASheet.Rules(criteria: new(new(100), [new ContentArea("A", "Nội dung") { Criteria = [criterion] }]));

    private static ScoreSheet Open(SheetCriteria rules) => ScoreSheet.Open(EmulationKit.Campaigns.CampaignId.New(), ASheet.Unit, ASheet.Unit, rules);

    private static (ScoreColumn, int, EmulationKit.Access.ActorId, DateTimeOffset) Signature(ScoreSheet sheet) =>
        sheet.Signatures.Select(s => (s.Column, s.RulesVersion, s.By, s.At)).Single();
}
