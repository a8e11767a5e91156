using CsCheck;
using EmulationKit.Council;

namespace EmulationKit.Tests.Council;

public sealed class TamperingTests
{
    [Fact]
    public void Changing_any_byte_of_a_ballot_makes_it_invalid()
    {
        var council = ACouncil.Open(1);
        council.Cast(0).Succeeds();
        var original = Box.Of(council.Session).Ballots[0];
        using var key = Box.KeyOf(council.Session).TryUnlock(ACouncil.Passphrase(), SealContext.Key(council.Session.Id, 1));
        Assert.NotNull(key);
        var context = SealContext.Ballot(council.Session.Id, 1, council.Motion);
        Assert.NotNull(BoxCipher.TryOpen(key, context, original.Ciphertext));

        for (var place = 0; place < original.Ciphertext.Length; place++)
        {
            var changed = original.Ciphertext.ToArray();
            changed[place] ^= (byte)(1 << place % 8);
            Assert.Null(BoxCipher.TryOpen(key, context, changed));
        }
    }

    [Fact]
    public void A_damaged_ballot_is_counted_invalid_and_named_by_its_receipt() =>
        Gen.Select(Gen.Int[0, 144], Gen.Byte[1, 255]).Sample((place, change) =>
        {
            var council = ACouncil.Open(3);
            council.Cast(0).Succeeds();
            var receipt = council.Cast(1).Value;
            var ballot = Box.Of(council.Session).Ballots.Single(ballot => ballot.Receipt == receipt);
            ballot.Ciphertext[place] ^= change;

            var outcome = council.Closed();

            var motion = outcome.Minutes.Motions[0];
            Assert.Equal((2, 1, 1), (motion.BallotsCast, motion.BallotsValid, motion.BallotsInvalid));
            Assert.Equal((1, 1), (motion.Candidates[0].VotesFor, motion.Candidates[0].Invalid));
            Assert.Equal(
                new InvalidBallot(motion.Motion, receipt, InvalidBallotReason.Altered),
                Assert.Single(outcome.Record.InvalidBallots));
            Assert.False(outcome.Box.Find(receipt.Readable)?.Counted);
        }, iter: 40);

    [Fact]
    public void A_forged_ballot_is_counted_invalid()
    {
        var council = ACouncil.Open(1);
        council.Cast(0).Succeeds();
        Box.Put(council.Session, Box.With([SealedBallot.Of(council.Motion.Id, new byte[145])]));

        AssertInvalid(council, InvalidBallotReason.DoesNotOpen);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(80)]
    public void A_ballot_cut_short_is_counted_invalid(int length)
    {
        var council = ACouncil.Open(1);
        council.Cast(0).Succeeds();
        var cut = Box.Of(council.Session).Ballots[0].Ciphertext[..length];
        Box.Put(council.Session, Box.With([SealedBallot.Of(council.Motion.Id, cut)]));

        AssertInvalid(council, InvalidBallotReason.DoesNotOpen);
    }

    [Fact]
    public void A_ballot_swapped_for_another_under_the_same_receipt_is_counted_invalid()
    {
        var council = ACouncil.Open(1);
        council.Cast(0, VoteChoice.Against).Succeeds();
        var real = Box.Of(council.Session).Ballots[0];
        Box.Put(council.Session, Box.With([real with { Ciphertext = Forge(council, [(byte)VoteChoice.For]) }]));

        AssertInvalid(council, InvalidBallotReason.Altered);
    }

    [Theory]
    [InlineData(new byte[] { 0 })]
    [InlineData(new byte[] { 4 })]
    [InlineData(new byte[] { 1, 1 })]
    [InlineData(new byte[] { 1, 0, 0, 0, 9 })]
    public void What_opens_but_is_no_ballot_of_the_motion_is_counted_invalid(byte[] choices)
    {
        var council = ACouncil.Open(1);
        council.Cast(0).Succeeds();
        Box.Put(council.Session, Box.With([SealedBallot.Of(council.Motion.Id, Forge(council, choices))]));

        AssertInvalid(council, InvalidBallotReason.NotABallot);
    }

    [Fact]
    public void A_ballot_for_more_than_there_are_places_is_counted_invalid()
    {
        var council = ACouncil.Open(1, Motion.ForTie("FLAG", ACouncil.Candidates(2), 1).Value);
        council.Cast(0, [VoteChoice.For, VoteChoice.Against]).Succeeds();
        Box.Put(council.Session, Box.With([SealedBallot.Of(council.Motion.Id, Forge(council, [1, 1]))]));

        AssertInvalid(council, InvalidBallotReason.NotABallot);
    }

    [Fact]
    public void Ballots_moved_to_another_motion_are_counted_invalid()
    {
        var second = ACouncil.Award(code: "MERIT");
        var council = ACouncil.Open(1, ACouncil.Award(), second);
        council.Cast(0, VoteChoice.For).Succeeds();
        council.Cast(0, VoteChoice.Against, second).Succeeds();
        Box.Put(council.Session, Box.With(Box.Of(council.Session).Ballots.Select(ballot =>
            ballot with { Motion = ballot.Motion == second.Id ? council.Motion.Id : second.Id })));

        var outcome = council.Closed();

        Assert.Equal(2, outcome.Record.InvalidBallots.Count);
        Assert.All(outcome.Record.InvalidBallots, invalid => Assert.Equal(InvalidBallotReason.DoesNotOpen, invalid.Reason));
    }

    [Fact]
    public void A_ballot_of_another_session_is_counted_invalid()
    {
        var motion = ACouncil.Award();
        var other = ACouncil.Open(1, motion);
        other.Cast(0).Succeeds();
        var council = ACouncil.Open(1, motion);
        council.Cast(0).Succeeds();
        Box.Put(council.Session, Box.Of(other.Session));

        AssertInvalid(council, InvalidBallotReason.DoesNotOpen);
    }

    [Fact]
    public void A_question_changed_behind_the_ballots_makes_them_invalid()
    {
        var council = ACouncil.Open(1);
        council.Cast(0).Succeeds();
        typeof(Motion).GetProperty(nameof(Motion.AwardCode))?.SetValue(council.Motion, "OTHER");

        AssertInvalid(council, InvalidBallotReason.DoesNotOpen);
    }

    [Fact]
    public void A_copied_ballot_counts_once()
    {
        var council = ACouncil.Open(2);
        council.Cast(0, VoteChoice.For).Succeeds();
        var copied = Box.Of(council.Session).Ballots[0];
        council.Cast(1, VoteChoice.Against).Succeeds();
        Box.Put(council.Session, Box.With([copied, copied with { Id = SealedBallotId.New() }]));

        var outcome = council.Closed();

        Assert.Equal(InvalidBallotReason.Copy, Assert.Single(outcome.Record.InvalidBallots).Reason);
        Assert.Equal(1, outcome.Minutes.Motions[0].Candidates[0].VotesFor);
        Assert.True(outcome.Box.Find(copied.Receipt.Hash)?.Counted);
    }

    [Fact]
    public void A_stuffed_a_robbed_and_a_stray_box_are_not_opened()
    {
        var stuffed = ACouncil.Open(3);
        stuffed.Cast(0).Succeeds();
        Box.Put(stuffed.Session, Box.Of(stuffed.Session).With(SealedBallot.Of(stuffed.Motion.Id, Forge(stuffed, [1]))));
        stuffed.Close().Refuses("Council.BoxDoesNotMatchRoll");

        var robbed = ACouncil.Open(3);
        robbed.Cast(0).Succeeds();
        Box.Put(robbed.Session, SealedBox.Empty);
        robbed.Close().Refuses("Council.BoxDoesNotMatchRoll");

        var stray = ACouncil.Open(3);
        Box.Put(stray.Session, Box.With([SealedBallot.Of(MotionId.New(), Forge(stray, [1]))]));
        stray.Close().Refuses("Council.BoxDoesNotMatchRoll");
        Assert.Equal(CouncilSessionState.Open, stray.Session.State);
        stray.Session.VoidVote(ACouncil.Teller, "The box was tampered with.", ACouncil.Ended).Succeeds();
    }

    [Fact]
    public void A_key_changed_in_storage_does_not_open_the_box()
    {
        var council = ACouncil.Open(1);
        var packed = Box.KeyOf(council.Session).Pack();

        for (var place = 5; place < packed.Length; place += 7)
        {
            var changed = packed.ToArray();
            changed[place] ^= 1;
            Box.Put(council.Session, SealedBoxKey.Unpack(changed));
            council.Close().Refuses("Council.WrongPassphrase");
        }

        Box.Put(council.Session, SealedBoxKey.Unpack(packed));
        council.Close().Succeeds();
    }

    private static byte[] Forge(ACouncil council, byte[] choices)
    {
        var content = new byte[64];
        content[0] = 1;
        choices.CopyTo(content, 1);
        return BoxCipher.Seal(
            Box.KeyOf(council.Session).PublicPoint, SealContext.Ballot(council.Session.Id, 1, council.Motion), content);
    }

    private static void AssertInvalid(ACouncil council, InvalidBallotReason reason)
    {
        var outcome = council.Closed();
        Assert.Equal(reason, Assert.Single(outcome.Record.InvalidBallots).Reason);
        Assert.Equal((1, 0), (outcome.Minutes.Motions[0].BallotsInvalid, outcome.Minutes.Motions[0].Candidates[0].VotesFor));
        Assert.Empty(outcome.Box.Choices[0].Choices);
    }
}
