using EmulationKit.Awards;
using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Tests.Awards.Limits;

public sealed class UsedDecisionsTests
{
    private static readonly Award Flag = Ranked.Award("flag", new MinTotal(1), new Quota { Count = 1 });

    [Fact]
    public void A_decision_whose_tie_is_gone_after_a_refresh_is_reported_as_unused()
    {
        var table = InputTable.Read(EvaluationPlan.Compile(Ranked.Rules(Flag)).Value, [Ranked.With("a", 80), Ranked.With("b", 80)]).Value;
        var evaluation = Evaluation.Run(table, Ranked.Today with { Settlements = [new TieSettlement("flag", ["a"], "QĐ 1")] });
        Assert.Empty(evaluation.UnusedSettlements);

        table.Set("b", "points", CriterionInput.Value(90));
        evaluation.Refresh("b");

        Assert.Equal("QĐ 1", Assert.Single(evaluation.UnusedSettlements).Document);
    }

    [Fact]
    public void A_decision_for_more_than_there_are_places_is_unused()
    {
        var evaluation = EvaluationPlan.Compile(Ranked.Rules(Flag)).Value.Evaluate(
            [Ranked.With("a", 80), Ranked.With("b", 80)], Ranked.Today with { Settlements = [new TieSettlement("flag", ["a", "b"], "QĐ 1")] }).Value;

        Assert.Equal(Outcome.Undecided, evaluation["a"].Outcome("flag"));
        Assert.Single(evaluation.UnusedSettlements);
    }
}
