using System.Text.Json;
using EmulationKit.Council;

namespace EmulationKit.Tests.Council;

public sealed class StoringAVoteTests
{
    [Fact]
    public void Box_roll_and_key_come_back_from_storage_as_they_were()
    {
        var council = ACouncil.Open(6);
        council.Cast(0, VoteChoice.For).Succeeds();
        council.Cast(1, VoteChoice.Against).Succeeds();
        council.EnterPaper([2, 3], votesFor: 1, abstain: 1).Succeeds();

        Box.Put(council.Session, SealedBox.Unpack(Box.Of(council.Session).Pack()));
        Box.Put(council.Session, VotingRoll.Unpack(Box.RollOf(council.Session).Pack()));
        Box.Put(council.Session, SealedBoxKey.Unpack(Box.KeyOf(council.Session).Pack()));

        council.Cast(2).Refuses("Council.AlreadyVoted");
        council.Cast(0).Refuses("Council.AlreadyVoted");
        var result = council.Closed().Minutes.Motions[0].Candidates[0];
        Assert.Equal((2, 1, 1), (result.VotesFor, result.VotesAgainst, result.Abstentions));
    }

    [Fact]
    public void What_is_stored_does_not_depend_on_the_order_of_the_roll()
    {
        var motion = MotionId.New();
        var members = Enumerable.Range(0, 5).Select(_ => CouncilMemberId.New()).ToList();

        var forward = members.Aggregate(VotingRoll.Empty, (roll, member) => roll.WithElectronic(motion, member));
        var backward = members.AsEnumerable().Reverse().Aggregate(VotingRoll.Empty, (roll, member) => roll.WithElectronic(motion, member));

        Assert.Equal(forward.Pack(), backward.Pack());
    }

    [Fact]
    public void Bytes_in_no_known_format_are_not_read()
    {
        var council = ACouncil.Open();
        council.Cast(0).Succeeds();
        var box = Box.Of(council.Session).Pack();
        var roll = Box.RollOf(council.Session).Pack();
        var key = Box.KeyOf(council.Session).Pack();

        Assert.Throws<InvalidDataException>(() => SealedBox.Unpack([]));
        Assert.Throws<InvalidDataException>(() => SealedBox.Unpack([9, .. box[1..]]));
        Assert.Throws<InvalidDataException>(() => SealedBox.Unpack(box[..^1]));
        Assert.Throws<InvalidDataException>(() => SealedBox.Unpack([.. box, 0]));
        Assert.Throws<InvalidDataException>(() => VotingRoll.Unpack([9, .. roll[1..]]));
        Assert.Throws<InvalidDataException>(() => VotingRoll.Unpack(roll[..^1]));
        Assert.Throws<InvalidDataException>(() => SealedBoxKey.Unpack(key[..^1]));
        Assert.Throws<InvalidDataException>(() => SealedBoxKey.Unpack([9, .. key[1..]]));
        Assert.Throws<InvalidDataException>(() => SealedBoxKey.Unpack([1, 0xff, 0xff, 0xff, 0xff, .. key[5..]]));
    }

    [Fact]
    public void A_closed_vote_comes_back_from_json()
    {
        var council = ACouncil.Open(4, ACouncil.Award(candidates: 2));
        council.Session.DeclareConflict(council.Motion.Id, council.Member(3)).Succeeds();
        council.Cast(0, [VoteChoice.For, VoteChoice.Against]).Succeeds();
        council.Cast(1).Succeeds();
        var outcome = council.Closed();

        var json = JsonSerializer.Serialize(outcome);
        var back = JsonSerializer.Deserialize<ClosedVote>(json);

        Assert.Equal(json, JsonSerializer.Serialize(back));
        Assert.Equal(2, back?.On("FLAG", council.Motion.Candidates[0])?.VotesFor);
    }
}
