using CsCheck;
using EmulationKit.Council;

namespace EmulationKit.Tests.Council;

public sealed class VoteShareTests
{
    [Theory]
    [InlineData(8, 10, "0.8", true)]
    [InlineData(7, 9, "0.8", false)]
    [InlineData(8, 9, "0.8", true)]
    [InlineData(0, 5, "0", true)]
    [InlineData(5, 5, "1", true)]
    [InlineData(4, 5, "1", false)]
    [InlineData(20, 30, "0.6666666666666666666666666667", false)]
    [InlineData(20, 30, "0.6666666666666666666666666666", true)]
    public void Share_is_compared_exactly(int votesFor, int members, string share, bool reached) =>
        Assert.Equal(reached, VoteShare.IsReached(votesFor, members, Share(share)));

    [Fact]
    public void Nothing_is_reached_without_members()
    {
        Assert.False(VoteShare.IsReached(0, 0, 0m));
        Assert.False(VoteShare.IsReached(0, 0, 0.8m));
        Assert.False(VoteShare.IsReached(1, 0, 0.8m));
    }

    [Theory]
    [InlineData("0.8", 9, 8)]
    [InlineData("0.8", 10, 8)]
    [InlineData("0.80", 11, 9)]
    [InlineData("0", 7, 0)]
    [InlineData("1", 7, 7)]
    [InlineData("0.0000000000000000000000000001", 1000000000, 1)]
    [InlineData("0.9", 0, 1)]
    public void Needed_votes_are_the_fewest_that_reach_the_share(string share, int members, int needed) =>
        Assert.Equal(needed, VoteShare.VotesNeeded(Share(share), members));

    [Fact]
    public void One_vote_fewer_than_needed_never_reaches_the_share() =>
        Gen.Select(Gen.Int[1, 10_000], Gen.Int[1, 500]).Sample((tenThousandths, members) =>
        {
            var share = tenThousandths / 10_000m;
            var needed = VoteShare.VotesNeeded(share, members);
            return needed >= share * members && needed - 1 < share * members
                && VoteShare.IsReached(needed, members, share) && !VoteShare.IsReached(needed - 1, members, share);
        });

    [Theory]
    [InlineData("-0.1")]
    [InlineData("1.0001")]
    public void A_share_outside_zero_to_one_is_a_programmer_error(string share) =>
        Assert.ThrowsAny<ArgumentException>(() => VoteShare.VotesNeeded(Share(share), 5));

    private static decimal Share(string share) => decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture);
}
