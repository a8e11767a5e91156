using EmulationKit.Awards;

namespace EmulationKit.Tests.Awards;

public sealed class AwardOrderTests
{
    [Fact]
    public void An_earlier_award_wins_over_a_later_one_though_a_third_must_be_judged_before_it()
    {
        // The flag waits for the letter, which the flag excludes as well; the medal must not slip in before the flag.
        var evaluation = Ranked.Rules(
            Ranked.Award("flag", new AllOf(new MinTotal(50), new Not(new Requires("letter")), new Excludes("medal"), new Excludes("letter"))),
            Ranked.Award("medal", new MinTotal(50)),
            Ranked.Award("letter", new MinTotal(90)))
            .Evaluate(Ranked.With("a", 60));

        Assert.Equal(["flag"], evaluation["a"].Granted);
        Assert.Equal(OutcomeReason.Exclusion, evaluation["a"].Reason("medal"));
    }
}
