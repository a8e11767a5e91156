using EmulationKit.Awards;

namespace EmulationKit.Tests.Awards;

public sealed class AwardReachTests
{
    private static readonly Clause Points = new MinTotal(80);

    [Fact]
    public void A_condition_on_the_kind_keeps_other_kinds_out()
    {
        var award = An(new AllOf([new KindIn("commune"), Points]));

        Assert.True(award.MayGoTo("commune", null));
        Assert.False(award.MayGoTo("department", null));
    }

    [Fact]
    public void What_is_earned_is_left_open() => Assert.True(An(new Not(Points)).MayGoTo("commune", "C-1"));

    [Fact]
    public void Another_way_to_the_award_leaves_it_open()
    {
        Assert.True(An(new AnyOf([new KindIn("commune"), Points])).MayGoTo("department", null));
        Assert.False(An(new AnyOf([new KindIn("commune"), new KindIn("district")])).MayGoTo("department", null));
    }

    [Fact]
    public void An_excluded_kind_is_kept_out()
    {
        Assert.False(An(new Not(new KindIn("department"))).MayGoTo("department", null));
        Assert.True(An(new Not(new AllOf([new KindIn("department"), Points]))).MayGoTo("department", null));
    }

    [Fact]
    public void A_condition_on_the_bloc_waits_for_the_bloc()
    {
        var award = An(new BlocIn("C-1"));

        Assert.True(award.MayGoTo("commune", null));
        Assert.True(award.MayGoTo("commune", "C-1"));
        Assert.False(award.MayGoTo("commune", "C-2"));
    }

    private static Award An(Clause rule) => new("A", "Giải", rule);
}
