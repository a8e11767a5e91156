using EmulationKit.Awards;
using EmulationKit.Criteria;
using EmulationKit.Scoring;
using EmulationKit.Tests.Scoring;

namespace EmulationKit.Tests.Criteria.Methods;

/// <summary>Scheme 4: half of the maximum of 100 for the target, the rest against the leader.</summary>
public sealed class LeaderRelativeMethodTests
{
    private static readonly Criterion Roads = new("K", "Đường giao thông", 100, new LeaderRelativeMethod());

    private static readonly Criterion Fraud = new("LIET", "Điểm liệt", 0, new KnockoutMethod()) { Missing = MissingPolicy.Zero };

    // The leader has A/T = 3, so L − 1 = 2.
    [Theory]
    [InlineData(0, 0)]
    [InlineData(5, 25)]               // half of the target: 50 × 0.5
    [InlineData(9.9999, 49.9995)]
    [InlineData(10, 50)]
    [InlineData(12, 55)]              // 50 + 50 × 0.2 ÷ 2
    [InlineData(20, 75)]              // 50 + 50 × 1 ÷ 2
    [InlineData(29.9999, 99.9998)]    // 50 + 50 × 1.99999 ÷ 2 = 99.99975
    [InlineData(30, 100)]
    public void Half_for_the_target_and_the_rest_against_the_leader(decimal actual, decimal points) =>
        Assert.Equal(points, Points([Unit("D01", 30, 10), Unit("D02", actual, 10)], "D02"));

    [Fact]
    public void The_leader_has_the_most_per_target_and_not_the_most()
    {
        var units = new[] { Unit("D01", 90, 60), Unit("D02", 4, 2) }; // 1.5 and 2

        Assert.Equal(100, Points(units, "D02"));
        Assert.Equal(75, Points(units, "D01"));                       // 50 + 50 × 0.5 ÷ 1
    }

    [Theory]
    [InlineData(10, 10, 50)]          // L = 1: the leader too has half
    [InlineData(8, 10, 40)]           // L = 0.8: half of what is reached
    [InlineData(0, 10, 0)]
    public void If_nobody_passes_the_target_half_of_the_maximum_is_the_most(decimal actual, decimal planned, decimal points) =>
        Assert.Equal(points, Points([Unit("D01", actual, planned), Unit("D02", 1, 10)], "D01"));

    [Theory]
    [InlineData(20, 100)]
    [InlineData(5, 25)]
    [InlineData(0, 0)]
    public void If_nobody_has_a_target_points_follow_the_largest_value(decimal actual, decimal points) =>
        Assert.Equal(points, Points([Unit("D01", 20), Unit("D02", actual)], "D02"));

    [Fact]
    public void If_nobody_has_a_target_and_nobody_did_anything_there_are_no_points() =>
        Assert.Equal(0, Points([Unit("D01", 0), Unit("D02", 0)], "D02"));

    [Fact]
    public void Who_has_no_target_while_others_do_misses_an_input() =>
        Assert.Null(Points([Unit("D01", 20, 10), Unit("D02", 20)], "D02"));

    [Fact]
    public void A_knocked_out_leader_leads_nobody()
    {
        var units = new[] { Unit("D01", 50, 10).With("LIET", CriterionInput.Struck(true)), Unit("D02", 20, 10), Unit("D03", 15, 10) };

        Assert.Equal(100, Points(units, "D02"));
        Assert.Equal(75, Points(units, "D03"));
        Assert.Equal(100, Points(units, "D01"));
    }

    [Fact]
    public void A_knocked_out_participant_with_the_largest_value_sets_no_mark_either()
    {
        var units = new[] { Unit("D01", 50).With("LIET", CriterionInput.Struck(true)), Unit("D02", 20), Unit("D03", 15) };

        Assert.Equal([100m, 100m, 75m], new[] { "D01", "D02", "D03" }.Select(id => Points(units, id)));
    }

    [Fact]
    public void Where_nobody_passes_the_target_whoever_is_knocked_out_earns_half_at_most_too()
    {
        var units = new[] { Unit("D01", 50, 10).With("LIET", CriterionInput.Struck(true)), Unit("D02", 8, 10) };

        Assert.Equal([50m, 40m], new[] { "D01", "D02" }.Select(id => Points(units, id)));
    }

    [Fact]
    public void Every_bloc_has_its_own_leader()
    {
        var units = new[] { Unit("D01", 40, 10) with { Bloc = "K1" }, Unit("D02", 20, 10) with { Bloc = "K2" }, Unit("D03", 15, 10) with { Bloc = "K2" } };

        Assert.Equal([100m, 100m, 75m], new[] { "D01", "D02", "D03" }.Select(id => Points(units, id)));
    }

    [Fact]
    public void A_new_leader_lowers_the_others_of_its_bloc()
    {
        var evaluation = AnExample.Of(Roads, Fraud).Evaluate(Unit("D01", 20, 10), Unit("D02", 15, 10));
        Assert.Equal(75, evaluation.TotalOf("D02"));

        Assert.False(evaluation.Inputs.Set("D01", "K", CriterionInput.Actual(30, 10)).IsError);
        evaluation.Refresh("D01");

        Assert.Equal(62.5m, evaluation.TotalOf("D02"));               // 50 + 50 × 0.5 ÷ 2
    }

    // T = 7·10¹⁴, A = 9·10¹⁴ against L = 10·10¹⁴ ÷ 7·10¹⁴: (A/T − 1) ÷ (L − 1) = 2/3.
    [Fact]
    public void Amounts_in_dong_are_reckoned_exactly()
    {
        var dong = Roads with { Method = new LeaderRelativeMethod { Measure = Measure.Dong } };
        var evaluation = AnExample.Of(dong).Evaluate(Unit("D01", 1_000_000_000_000_000, 700_000_000_000_000), Unit("D02", 900_000_000_000_000, 700_000_000_000_000));

        Assert.Equal(83.3333m, evaluation.TotalOf("D02"));
    }

    [Fact]
    public void Explains_itself()
    {
        var evaluation = AnExample.Of(Roads).Evaluate(Unit("D01", 30, 10), Unit("D02", 12, 10));
        var text = evaluation.ExplainScore("D02").Lines[0].Text;

        Assert.Equal("đạt 12 so với chỉ tiêu 10: nửa điểm tối đa 100 khi đạt chỉ tiêu, phần còn lại so với đơn vị dẫn đầu khối → 55 điểm", text.In("vi"));
        Assert.Equal("reached 12 of a target of 10: half of the maximum of 100 for the target, the rest against the bloc's leader → 55 points", text.In("en"));
        Assert.Equal("reached 5, without a target: against the largest value of the bloc, maximum 100 → 100 points",
            AnExample.Of(Roads).Evaluate(Unit("D01", 5)).ExplainScore("D01").Lines[0].Text.In("en"));
    }

    private static ParticipantInput Unit(string id, decimal actual, decimal? planned = null) => AnExample.Unit(id).With("K", CriterionInput.Actual(actual, planned));

    private static decimal? Points(ParticipantInput[] units, string id)
    {
        var line = AnExample.Of(Roads, Fraud).Evaluate(units).ExplainScore(id).Lines[0];
        return line.State == ScoreLineState.Missing ? null : line.Points.ToDecimal();
    }
}
