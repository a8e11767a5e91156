using EmulationKit.Awards;

namespace EmulationKit.Tests.Awards.Explanation;

public sealed class QuotaPlaceTests
{
    [Fact]
    public void An_unscored_nominee_stands_behind_all_who_are_ranked_whatever_its_votes()
    {
        var evaluation = Ranked.Rules(Ranked.Award("flag", new NoHold(), new Quota { Count = 1 }))
            .Evaluate(Ranked.With("a", 10), Ranked.Guest("b", "flag", 9));

        Assert.Equal(1, Assert.Single(evaluation.Explain("a", "flag").Limits).Position);
        Assert.Equal(2, Assert.Single(evaluation.Explain("b", "flag").Limits).Position);
        Assert.Equal(Outcome.Granted, evaluation["a"].Outcome("flag"));
        Assert.Equal(Outcome.Refused, evaluation["b"].Outcome("flag"));
    }
}
