using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Honours;
using EmulationKit.Participants;
using EmulationKit.Tests.Council;

namespace EmulationKit.Tests.Honours.Decisions;

public sealed class AwardDecisionTests
{
    [Fact]
    public void A_draft_has_no_signature_and_shows_the_public_nothing()
    {
        var decision = ADecision.Draft();

        Assert.Equal(AwardDecisionState.Draft, decision.State);
        Assert.Null(decision.Signature);
        Assert.Empty(decision.PublicEntries);
        Assert.Equal(PublicStanding.NotGranted, decision.StandingOf(decision.Honourees[0].Participant, "MERIT"));
    }

    [Fact]
    public void Everything_wrong_with_a_draft_is_reported_at_once()
    {
        var unit = ParticipantId.New();

        AwardDecision.Draft(CampaignId.New(), [], [], "no hash")
            .Refuses("Decision.CitationMissing", "Decision.NoHonourees", "Decision.HashInvalid");
        var refusal = AwardDecision.Draft(
            CampaignId.New(),
            [new Source("")],
            [
                new(unit, "MERIT", 0m, -1),
                new(unit, "merit", 1.2345678m, 1_000_000_000_001),
                new(unit, "not a code"),
            ],
            new string('A', 64));
        refusal.Refuses(
            "Decision.DocumentMissing", "Decision.HonoureeTwice", "Code.Invalid", "Decision.HashInvalid",
            "Decision.CoefficientOutOfRange", "Decision.CoefficientOutOfRange", "Decision.AmountOutOfRange", "Decision.AmountOutOfRange");
        Assert.Contains("honourees/1/coefficient", refusal.Errors.Select(DomainError.PathOf));
    }

    [Fact]
    public void A_draft_can_be_revised_and_a_refused_revision_changes_nothing()
    {
        var decision = ADecision.Draft();
        var next = ADecision.Honourees(1);

        decision.Revise(ADecision.Citations, [], ADecision.Seal).Refuses("Decision.NoHonourees");
        Assert.Equal(3, decision.Honourees.Count);
        decision.Revise([new Source("Luật 06/2022/QH15")], next, new string('b', 64)).Succeeds();

        Assert.Equal(next, decision.Honourees);
        Assert.Single(decision.Citations);
        Assert.Equal(new string('b', 64), decision.EvaluationSeal);
    }

    [Fact]
    public void Signing_gives_number_date_signatory_and_audit_head()
    {
        var decision = ADecision.Draft();

        decision.Sign(ADecision.Signature(), (_, _) => HoldState.Clear).Succeeds();

        Assert.Equal(AwardDecisionState.Signed, decision.State);
        Assert.Equal(ADecision.Signature(), decision.Signature);
        Assert.Equal(decision.Honourees.Select(h => new PublicEntry(h.Participant, h.AwardCode)), decision.PublicEntries);
    }

    [Fact]
    public void Signing_judges_holds_on_the_day_of_signing_and_lists_everybody_concerned()
    {
        var decision = ADecision.Draft();
        var (held, unknown) = (decision.Honourees[0].Participant, decision.Honourees[2].Participant);
        var days = new HashSet<DateOnly>();

        var refusal = decision.Sign(ADecision.Signature(), (participant, day) =>
        {
            days.Add(day);
            return participant == held ? HoldState.Held : participant == unknown ? HoldState.Unknown : HoldState.Clear;
        });

        refusal.Refuses("Decision.HonoureeHeld", "Decision.HoldUnknown");
        Assert.Equal(["honourees/0", "honourees/2"], refusal.Errors.Select(DomainError.PathOf));
        Assert.Equal([ADecision.Day], days);
        Assert.Equal(AwardDecisionState.Draft, decision.State);
    }

    [Fact]
    public void Signing_reports_missing_particulars_together_with_holds()
    {
        var decision = ADecision.Draft(ADecision.Honourees(1)[0]);
        var blank = new DecisionSignature(" ", ADecision.Day, new Signatory(new("chair"), "", ""), "head");

        decision.Sign(blank, (_, _) => HoldState.Held).Refuses(
            "Decision.TextMissing", "Decision.TextMissing", "Decision.TextMissing", "Decision.HashInvalid", "Decision.HonoureeHeld");
    }

    [Fact]
    public void A_signed_decision_never_changes()
    {
        var decision = ADecision.Signed();

        decision.Sign(ADecision.Signature(number: "2/QĐ"), (_, _) => HoldState.Clear).Refuses("Decision.AlreadySigned");
        decision.Revise(ADecision.Citations, ADecision.Honourees(1), ADecision.Seal).Refuses("Decision.AlreadySigned");

        Assert.Equal("1234/QĐ-UBND", decision.Signature?.Number);
        Assert.Equal(3, decision.Honourees.Count);
    }

    [Fact]
    public void The_list_is_the_decisions_own()
    {
        var given = ADecision.Honourees(2);
        var decision = ADecision.Draft([.. given]);
        var list = new List<Honouree>(given);
        decision.Revise(ADecision.Citations, list, ADecision.Seal).Succeeds();

        list.Clear();

        Assert.Equal(2, decision.Honourees.Count);
    }

    [Fact]
    public void A_supplementary_decision_refers_to_the_original()
    {
        var original = ADecision.Signed();

        var supplement = original.DraftSupplement(ADecision.Citations, ADecision.Honourees(1), ADecision.Seal).Succeeds();

        Assert.Equal(new OriginalDecision(original.Id, "1234/QĐ-UBND", ADecision.Day), supplement.Supplements);
        Assert.Equal(original.Campaign, supplement.Campaign);
        Assert.Null(original.Supplements);
        supplement.Sign(ADecision.Signature(ADecision.Day.AddDays(-1)), (_, _) => HoldState.Clear).Refuses("Decision.BeforeOriginal");
        supplement.Sign(ADecision.Signature(), (_, _) => HoldState.Clear).Succeeds();
    }

    [Fact]
    public void Only_a_signed_decision_is_supplemented() =>
        ADecision.Draft().DraftSupplement(ADecision.Citations, ADecision.Honourees(1), ADecision.Seal).Refuses("Decision.NotSigned");

    [Fact]
    public void A_supplement_does_not_grant_again_what_stands_but_may_after_it_was_revoked()
    {
        var original = ADecision.Signed();
        var honouree = original.Honourees[0];

        original.DraftSupplement([], [honouree], ADecision.Seal).Refuses("Decision.AlreadyHonoured", "Decision.CitationMissing");
        original.Revoke(ADecision.Revocation(honouree)).Succeeds();
        original.DraftSupplement(ADecision.Citations, [honouree], ADecision.Seal).Succeeds();
    }
}
