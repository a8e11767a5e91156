using EmulationKit.Awards;
using EmulationKit.Participants;

namespace EmulationKit.Tests.Awards.BlocNominations;

public sealed class BlocVoteResultTests
{
    private static readonly ParticipantId[] Units = [.. Enumerable.Range(1, 5).Select(i => new ParticipantId(new Guid(i, 0, 0, new byte[8])))];

    [Fact]
    public void Who_reaches_the_share_of_all_members_is_nominated_while_there_are_places()
    {
        var results = Of(2, 0.5m, 10, 9, 7, 5, 4);

        Assert.Equal([(9, Truth.True, 0), (7, Truth.True, 0), (5, Truth.False, 3), (4, Truth.False, 1)], results);
    }

    [Fact]
    public void Who_stays_below_the_share_is_told_how_many_votes_were_missing() =>
        Assert.Equal([(5, Truth.True, 0), (4, Truth.False, 1)], Of(2, 0.5m, 10, 5, 4));

    [Fact]
    public void Equal_votes_for_the_last_place_decide_nothing() =>
        Assert.Equal([(9, Truth.True, 0), (6, Truth.Unknown, 0), (6, Truth.Unknown, 0), (2, Truth.False, 5)], Of(2, null, 10, 9, 6, 6, 2));

    [Fact]
    public void A_further_ballot_among_the_tied_decides_the_last_place()
    {
        var minutes = Minutes(2, null, 9, 6, 6) with { Further = [new(Units[1], 3), new(Units[2], 6)] };

        var results = BlocVoteResult.Of(minutes, 10);

        Assert.Equal([Truth.True, Truth.False, Truth.True], results.Select(r => r.IsNominated));
        Assert.Equal([0, 4, 0], results.Select(r => r.Missing));
    }

    [Fact]
    public void A_further_ballot_that_ties_leaves_it_open()
    {
        var minutes = Minutes(1, null, 5, 5) with { Further = [new(Units[0], 4), new(Units[1], 4)] };

        Assert.All(BlocVoteResult.Of(minutes, 10), r => Assert.Equal(Truth.Unknown, r.IsNominated));
    }

    [Fact]
    public void Equal_votes_with_room_for_all_are_all_nominated() =>
        Assert.All(Of(3, 0.5m, 10, 6, 6, 6), r => Assert.Equal(Truth.True, r.Item2));

    [Fact]
    public void Nobody_is_nominated_without_a_vote() => Assert.Equal([(0, Truth.False, 1)], Of(null, null, 10, 0));

    private static IEnumerable<(int, Truth, int)> Of(int? places, decimal? share, int members, params int[] votes) =>
        BlocVoteResult.Of(Minutes(places, share, votes), members).Select(r => (r.Votes, r.IsNominated, r.Missing));

    private static BlocVoteMinutes Minutes(int? places, decimal? share, params int[] votes) =>
        new(new(2024, 9, 10), 10, 10, 10, 0, [.. votes.Select((v, i) => new CandidateVotes(Units[i], v))]) { Places = places, Share = share };
}
