using EmulationKit.Honours;
using EmulationKit.Participants;
using EmulationKit.Tests.Council;

namespace EmulationKit.Tests.Honours.Decisions;

public sealed class RevocationTests
{
    [Fact]
    public void Revoking_strikes_the_public_entry_and_keeps_the_record()
    {
        var decision = ADecision.Signed();
        var (struck, kept) = (decision.Honourees[1], decision.Honourees[0]);

        decision.Revoke(ADecision.Revocation(struck)).Succeeds();

        Assert.Equal(3, decision.Honourees.Count);
        Assert.Equal(2, decision.PublicEntries.Count);
        Assert.DoesNotContain(decision.PublicEntries, entry => entry.Participant == struck.Participant);
        Assert.Equal(PublicStanding.Struck, decision.StandingOf(struck.Participant, struck.AwardCode));
        Assert.Equal(PublicStanding.Standing, decision.StandingOf(kept.Participant, kept.AwardCode));
        Assert.Equal(ADecision.Revocation(struck), Assert.Single(decision.Revocations));
    }

    [Fact]
    public void What_the_public_sees_has_no_place_for_a_reason() =>
        Assert.Equal(["AwardCode", "Participant"], typeof(PublicEntry).GetProperties().Select(p => p.Name).Order());

    [Fact]
    public void Only_the_award_named_is_revoked()
    {
        var unit = ParticipantId.New();
        var decision = ADecision.Signed(new Honouree(unit, "MERIT"), new Honouree(unit, "FLAG"));

        decision.Revoke(ADecision.Revocation(new Honouree(unit, "flag"))).Succeeds();

        Assert.Equal([new PublicEntry(unit, "MERIT")], decision.PublicEntries);
    }

    [Fact]
    public void Revoking_twice_is_refused()
    {
        var decision = ADecision.Signed();
        decision.Revoke(ADecision.Revocation(decision.Honourees[0])).Succeeds();

        decision.Revoke(ADecision.Revocation(decision.Honourees[0])).Refuses("Decision.AlreadyRevoked");
    }

    [Fact]
    public void Revoking_who_is_not_in_the_decision_is_refused()
    {
        var decision = ADecision.Signed();

        decision.Revoke(ADecision.Revocation(ADecision.Honourees(1)[0])).Refuses("Decision.HonoureeUnknown");
        decision.Revoke(ADecision.Revocation(decision.Honourees[0] with { AwardCode = "FLAG" })).Refuses("Decision.HonoureeUnknown");
    }

    [Fact]
    public void A_draft_has_nothing_to_revoke()
    {
        var decision = ADecision.Draft();

        decision.Revoke(ADecision.Revocation(decision.Honourees[0])).Refuses("Decision.NotSigned");
    }

    [Fact]
    public void Revoking_needs_documents_and_a_day_not_before_the_decision()
    {
        var decision = ADecision.Signed();
        var revocation = ADecision.Revocation(decision.Honourees[0], ADecision.Day.AddDays(-1)) with
        {
            LegalBasis = new Source(""),
            Document = new Source(" "),
        };

        decision.Revoke(revocation).Refuses("Decision.DocumentMissing", "Decision.DocumentMissing", "Decision.RevokedBeforeSigned");
        Assert.Empty(decision.Revocations);
    }

    [Fact]
    public void Recovery_is_recorded_once_and_only_of_what_was_revoked()
    {
        var decision = ADecision.Signed();
        var honouree = decision.Honourees[0];

        decision.RecordRecovery(honouree.Participant, honouree.AwardCode).Refuses("Decision.NotRevoked");
        decision.Revoke(ADecision.Revocation(honouree)).Succeeds();
        decision.RecordRecovery(honouree.Participant, honouree.AwardCode).Succeeds();

        Assert.True(decision.Revocations[0].MoneyRecovered);
        decision.RecordRecovery(honouree.Participant, honouree.AwardCode).Refuses("Decision.AlreadyRecovered");
    }
}
