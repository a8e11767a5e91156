using System.Text.Json;
using CsCheck;
using EmulationKit.Council;

namespace EmulationKit.Tests.Council;

public sealed class SecrecyTests
{
    private static readonly Gen<VoteChoice> Choice = Gen.Int[1, 3].Select(choice => (VoteChoice)choice);

    [Fact]
    public void Tallies_equal_the_cast_choices_whatever_the_order() =>
        Gen.Select(Gen.Int[1, 4], Gen.Int[1, 9])
            .SelectMany((candidates, members) => Gen.Select(Choice.Array[candidates].Array[members], Gen.Int[0, 1_000_000]))
            .Sample((ballots, seed) =>
            {
                var council = ACouncil.Open(ballots.Length, ACouncil.Award(ballots[0].Length));
                var order = Enumerable.Range(0, ballots.Length).ToArray();
                new Random(seed).Shuffle(order);
                foreach (var member in order)
                {
                    council.Cast(member, ballots[member]).Succeeds();
                }

                var outcome = council.Closed();

                for (var place = 0; place < ballots[0].Length; place++)
                {
                    var result = outcome.Minutes.Motions[0].Candidates[place];
                    Assert.Equal(ballots.Count(ballot => ballot[place] == VoteChoice.For), result.VotesFor);
                    Assert.Equal(ballots.Count(ballot => ballot[place] == VoteChoice.Against), result.VotesAgainst);
                    Assert.Equal(ballots.Count(ballot => ballot[place] == VoteChoice.Abstain), result.Abstentions);
                    Assert.Equal(council.Motion.Candidates[place], result.Candidate);
                    Assert.Equal(
                        ballots.Select(ballot => ballot[place]).Order(),
                        outcome.Box.Choices[place].Choices.Order());
                }
            }, iter: 60);

    [Fact]
    public void All_sealed_ballots_of_a_motion_have_one_length() =>
        Choice.Array[3].Array[2, 6].Sample(ballots =>
        {
            var council = ACouncil.Open(ballots.Length, ACouncil.Award(candidates: 3));
            for (var member = 0; member < ballots.Length; member++)
            {
                council.Cast(member, ballots[member]).Succeeds();
            }

            Assert.Single(Box.Of(council.Session).Ballots.Select(ballot => ballot.Ciphertext.Length).Distinct());
        }, iter: 40);

    [Fact]
    public void The_length_tells_little_even_of_how_many_candidates_there_are()
    {
        Assert.Equal(LengthWith(candidates: 1), LengthWith(candidates: 63));
        Assert.True(LengthWith(candidates: 63) < LengthWith(candidates: 64));

        static int LengthWith(int candidates)
        {
            var council = ACouncil.Open(1, ACouncil.Award(candidates));
            council.Cast(0).Succeeds();
            return Box.Of(council.Session).Ballots[0].Ciphertext.Length;
        }
    }

    [Fact]
    public void What_an_open_session_shows_does_not_change_with_the_ballots() =>
        Choice.Array[4].Sample(choices =>
        {
            var council = ACouncil.Open(6);
            var before = JsonSerializer.Serialize(council.Session);
            for (var member = 0; member < choices.Length; member++)
            {
                council.Cast(member, choices[member]).Succeeds();
            }

            council.EnterPaper([4, 5], votesFor: 2).Succeeds();

            Assert.Contains("FLAG", before, StringComparison.Ordinal);
            Assert.Equal(before, JsonSerializer.Serialize(council.Session));
        }, iter: 20);

    [Fact]
    public void What_is_stored_of_an_open_vote_holds_no_choice_in_the_clear()
    {
        var council = ACouncil.Open(2, ACouncil.Award(candidates: 40));
        council.Cast(0, VoteChoice.Abstain).Succeeds();

        var stored = Box.Of(council.Session).Pack();

        Assert.Equal(-1, stored.AsSpan().IndexOf(Enumerable.Repeat((byte)VoteChoice.Abstain, 8).ToArray()));
    }

    [Fact]
    public void The_same_ballot_is_never_sealed_alike()
    {
        var council = ACouncil.Open(5);

        var receipts = Enumerable.Range(0, 5).Select(member => council.Cast(member).Value.Hash);

        Assert.Equal(5, receipts.Distinct().Count());
    }

    [Fact]
    public void The_box_is_in_the_order_of_hashes_and_the_roll_in_that_of_members_however_cast() =>
        Gen.Int[0, 1_000_000].Sample(seed =>
        {
            var council = ACouncil.Open(8);
            var order = Enumerable.Range(0, 8).ToArray();
            new Random(seed).Shuffle(order);
            foreach (var member in order)
            {
                council.Cast(member).Succeeds();
            }

            var box = Box.Of(council.Session).Ballots.Select(ballot => ballot.Receipt.Hash).ToList();
            var roll = Box.RollOf(council.Session).Marks.Select(mark => mark.Member.Value).ToList();
            Assert.Equal(box.Order(StringComparer.Ordinal), box);
            Assert.Equal(council.Session.Members.Select(member => member.Id.Value).Order(), roll);
        }, iter: 20);

    [Fact]
    public void The_place_of_a_ballot_in_the_box_does_not_follow_its_voters_place_on_the_roll()
    {
        var firstOnBoth = 0;
        for (var vote = 0; vote < 60; vote++)
        {
            var council = ACouncil.Open(6);
            var receipts = Enumerable.Range(0, 6).ToDictionary(
                member => council.Member(member).Value, member => council.Cast(member).Value);
            var firstVoter = Box.RollOf(council.Session).Marks[0].Member.Value;
            firstOnBoth += Box.Of(council.Session).Ballots[0].Receipt == receipts[firstVoter] ? 1 : 0;
        }

        // By chance a sixth of 60. Always or never would be a tie between the two; outside 1..30 is one in 10^4 at worst.
        Assert.InRange(firstOnBoth, 1, 30);
    }

    [Fact]
    public void Box_ids_are_random_and_have_no_time_in_them()
    {
        var council = ACouncil.Open();
        council.Cast(0).Succeeds();

        Assert.Equal(4, Box.Of(council.Session).Ballots[0].Id.Value.Version);
    }

    [Fact]
    public void Choices_of_the_closed_box_do_not_follow_the_receipts()
    {
        var alike = 0;
        for (var vote = 0; vote < 20; vote++)
        {
            var council = ACouncil.Open(8);
            var choices = new Dictionary<BallotReceipt, VoteChoice>();
            for (var member = 0; member < 8; member++)
            {
                var choice = member < 4 ? VoteChoice.For : VoteChoice.Against;
                choices.Add(council.Cast(member, choice).Value, choice);
            }

            var box = council.Closed().Box;
            alike += box.Receipts.Select(receipt => choices[receipt.Receipt]).SequenceEqual(box.Choices[0].Choices) ? 1 : 0;
        }

        Assert.InRange(alike, 0, 5);
    }
}
