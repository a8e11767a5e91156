using EmulationKit.Access;
using EmulationKit.Criteria;
using EmulationKit.Scoring;
using EmulationKit.Tests.Participants;

namespace EmulationKit.Tests.Scoring.Sheets;

public sealed class CarryingASheetOverTests
{
    private static readonly ActorId Publisher = new("nguoi-ban-hanh");

    [Fact]
    public void Unchanged_criteria_keep_their_lines_and_the_sheet_its_state()
    {
        var sheet = ASheet.CrossChecked();
        var history = sheet.History.Count;
        sheet.CarryOver(ASheet.Rules(2), [], "Sửa số lượng giải thưởng", Publisher, ASheet.Now).Granted();

        Assert.Equal((2, ScoreSheetState.CrossChecked, history), (sheet.RulesVersion, sheet.State, sheet.History.Count));
        sheet.ConfirmUnchanged(ASheet.Rules(2), ASheet.Appraise()).Granted();
        Assert.Equal(["Sheet.RulesVersionDiffers"], sheet.ConfirmUnchanged(ASheet.Rules(1), ASheet.Appraise()).Codes());
    }

    [Fact]
    public void Changed_criteria_keep_their_values_as_suggestions()
    {
        var sheet = ASheet.CrossChecked();
        sheet.CarryOver(ASheet.Rules(2), ["C2"], "Sửa cách tính", Publisher, ASheet.Now).Granted();

        Assert.Equal(ScoreSheetState.Draft, sheet.State);
        Assert.Equal((null, ScoreColumn.SelfScore, "Sửa cách tính"), (sheet.PendingReturn?.From, sheet.PendingReturn?.To, sheet.PendingReturn?.Reason));
        Assert.Equal(["C2"], sheet.PendingReturn?.Lines);
        Assert.Equal(90, sheet.ValueOf("C2", ScoreColumn.SelfScore));
        Assert.Equal([LineStatus.Reopened, LineStatus.Reopened, LineStatus.Open], Enum.GetValues<ScoreColumn>().Select(c => sheet.StatusOf("C2", c)));
        Assert.Equal(LineStatus.Unchanged, sheet.StatusOf("C1", ScoreColumn.CrossCheck));

        sheet.Confirm(ASheet.Rules(2), ASheet.Self(), "C2").Granted();
        sheet.Submit(ASheet.Rules(2), ASheet.Self(), new(true)).Granted();
        Assert.Equal(["C2"], sheet.OpenLines(ASheet.Rules(2)));
    }

    [Fact]
    public void A_draft_stays_a_draft_and_its_changed_lines_are_confirmed_anew()
    {
        var sheet = ASheet.FilledIn();
        sheet.CarryOver(ASheet.Rules(2), ["C1"], "Sửa cách tính", Publisher, ASheet.Now).Granted();

        Assert.Null(sheet.PendingReturn);
        Assert.Equal(["Sheet.LineUnconfirmed@sheet/C1"], sheet.WhatIsMissing(ASheet.Rules(2)).Select(e => e.Place()));
        sheet.Enter(ASheet.Rules(2), ASheet.Self(), ASheet.Edit("C1", 35.5m)).Granted();
        sheet.Submit(ASheet.Rules(2), ASheet.Self(), new(true)).Granted();
    }

    [Fact]
    public void A_value_that_the_new_rules_do_not_accept_is_confirmed_anew()
    {
        var sheet = ASheet.Submitted();
        var rules = ASheet.Rules(2, Changed(c => c.Code == "C1" ? c with { Method = new ValueMethod { Measure = new(0, 0, 100) } } : c));
        sheet.CarryOver(rules, [], "Không nêu tiêu chí 1", Publisher, ASheet.Now).Granted();

        Assert.Equal(["C1"], sheet.PendingReturn?.Lines);
        Assert.Equal(ScoreSheetState.Draft, sheet.State);
    }

    [Fact]
    public void A_new_criterion_is_asked_of_the_unit()
    {
        var sheet = ASheet.Submitted();
        var rules = ASheet.Rules(2, Changed(c => c.Code == "C5" ? c with { AppliesTo = Applicability.Everyone } : c));
        sheet.CarryOver(rules, ["C5"], "Áp dụng cho cả xã", Publisher, ASheet.Now).Granted();

        Assert.Equal(["Sheet.InputMissing@sheet/C5"], sheet.Submit(rules, ASheet.Self(), new(true)).Places());
        sheet.Enter(rules, ASheet.Self(), new EntryEdit("C5", CriterionInput.Count(3)) { Reason = "Tiêu chí mới" }).Granted();
        sheet.Submit(rules, ASheet.Self(), new(true)).Granted();
    }

    [Fact]
    public void A_criterion_that_is_gone_leaves_the_sheet_and_stays_in_its_history()
    {
        var sheet = ASheet.CrossChecked();
        var rules = ASheet.Rules(2, Changed(c => c.Code == "C3" ? c with { AppliesTo = Applicability.ToKinds("department") } : c));
        sheet.CarryOver(rules, [], "Bỏ điểm thưởng", Publisher, ASheet.Now).Granted();

        Assert.Null(sheet.Find("C3"));
        Assert.False(sheet.ProvisionalInputs(ScoreColumn.SelfScore).Inputs.ContainsKey("C3"));
        Assert.Equal([EntryAct.Dropped, EntryAct.Dropped], sheet.History.Where(c => c.By == Publisher).Select(c => c.Act));
        Assert.Equal(ScoreSheetState.CrossChecked, sheet.State);
    }

    [Fact]
    public void An_open_return_is_answered_together_with_the_new_rules()
    {
        var sheet = ASheet.Submitted();
        sheet.ReturnForSupplement(ASheet.Rules(), ASheet.Check(), ScoreColumn.SelfScore, "Bổ sung", ["C1", "C3"]).Granted();
        var rules = ASheet.Rules(2, Changed(c => c.Code == "C3" ? c with { AppliesTo = Applicability.ToKinds("department") } : c));
        sheet.CarryOver(rules, ["C2"], "Sửa cách tính", Publisher, ASheet.Now).Granted();

        Assert.Equal(["C1", "C2"], sheet.PendingReturn?.Lines.Order());
        Assert.Equal(2, sheet.Returns.Count);
    }

    [Fact]
    public void Who_publishes_rules_has_not_acted_on_a_column()
    {
        var sheet = ASheet.Submitted();
        sheet.CarryOver(ASheet.Rules(2), ["C1"], "Sửa cách tính", Publisher, ASheet.Now).Granted();
        Assert.All(Enum.GetValues<ScoreColumn>(), column => Assert.DoesNotContain(Publisher, sheet.ActorsOn(column)));
    }

    [Fact]
    public void Only_newer_rules_with_a_reason_are_carried_over_to() =>
        Assert.Equal(["Sheet.VersionNotNewer", "Sheet.ReasonMissing"], ASheet.Submitted().CarryOver(ASheet.Rules(1), [], "", Publisher, ASheet.Now).Codes());

    private static CriteriaSet Changed(Func<Criterion, Criterion> change) =>
        ASheet.Criteria with { Areas = [.. ASheet.Criteria.Areas.Select(a => a with { Criteria = [.. a.Criteria.Select(change)] })] };
}
