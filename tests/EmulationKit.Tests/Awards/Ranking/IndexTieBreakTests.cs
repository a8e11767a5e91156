using EmulationKit.Awards;
using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Tests.Awards.Ranking;

public sealed class IndexTieBreakTests
{
    [Theory]
    [InlineData(10, 0, "high")]
    [InlineData(0, 10, "low")]
    public void The_better_index_is_the_one_towards_which_its_bands_give_more(int above, int below, string better)
    {
        var index = new BandedMethod([new Band(null, 50, below), new Band(50, null, above)]) { Measure = new(0, 0, 100) };
        var rules = Ranked.Rules() with
        {
            Criteria = new(new ScoreScale(10), [new ContentArea("all", "Tất cả") { Criteria = [new Criterion("index", "Chỉ số", 10, index)] }]),
            Ranking = new() { TieBreaks = [new TieBreak(TieBreakBy.Index, "index")] },
        };
        var values = above > below ? (Low: 60, High: 70) : (Low: 10, High: 20);

        var evaluation = rules.Evaluate(With("low", values.Low), With("high", values.High));

        Assert.Equal(evaluation["low"].Total, evaluation["high"].Total);
        Assert.Equal(1, evaluation[better].Rank);
        Assert.Equal(2, evaluation[better == "low" ? "high" : "low"].Rank);

        static ParticipantInput With(string id, int value) => new(id) { Inputs = new Dictionary<string, CriterionInput> { ["index"] = CriterionInput.Value(value) } };
    }
}
