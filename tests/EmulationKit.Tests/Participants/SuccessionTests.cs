using CsCheck;
using EmulationKit.Criteria;
using EmulationKit.Participants;

namespace EmulationKit.Tests.Participants;

public sealed class SuccessionTests
{
    private static readonly Measure Percent = new(2, 0, 100);

    [Theory]
    [InlineData(SuccessionPolicy.Sum, 33, 40)]
    [InlineData(SuccessionPolicy.Mean, 11, 13.3333)]
    [InlineData(SuccessionPolicy.Max, 20, 25)]
    [InlineData(SuccessionPolicy.WeightedMean, 7.1, 12.5)]
    public void Planned_and_actual_follow_the_policy_alike(SuccessionPolicy policy, decimal actual, decimal planned)
    {
        var merged = Merge(
            Criterion(new TargetMethod(), policy),
            Unit("A", CriterionInput.Actual(3, 10), 7), Unit("B", CriterionInput.Actual(10, 5), 1), Unit("C", CriterionInput.Actual(20, 25), 2));

        Assert.Equal((actual, planned), (merged.Inputs["C1"].Numbers["actual"], merged.Inputs["C1"].Numbers["planned"]));
        Assert.Empty(merged.Missing);
    }

    [Fact]
    public void Means_are_rounded_once_half_away_from_zero()
    {
        Assert.Equal(0.13m, Value(SuccessionPolicy.Mean, Percent, 0.12m, 0.13m));
        Assert.Equal(-0.13m, Value(SuccessionPolicy.Mean, new(2, -100, 100), -0.12m, -0.13m));
        Assert.Equal(0.33m, Value(SuccessionPolicy.Mean, Percent, 0, 0, 1));
        Assert.Equal(0.67m, Value(SuccessionPolicy.Mean, Percent, 1, 0, 1));
    }

    [Fact]
    public void Amounts_in_dong_are_exact_to_the_last()
    {
        Assert.Equal(999_999_999_999_999m, Value(SuccessionPolicy.Sum, Measure.Dong, 333_333_333_333_333m, 333_333_333_333_333m, 333_333_333_333_333m));
        Assert.Equal(999_999_999_999_999m, Value(SuccessionPolicy.Mean, Measure.Dong, 999_999_999_999_999m, 999_999_999_999_998m));
    }

    [Fact]
    public void Weights_of_people_are_used_exactly()
    {
        var merged = Merge(
            Criterion(new ValueMethod { Measure = Percent }, SuccessionPolicy.WeightedMean),
            Unit("A", CriterionInput.Value(80), 999_999_999_999.9999m), Unit("B", CriterionInput.Value(20), 0.0001m));
        Assert.Equal(80, merged.Inputs["C1"].Numbers["value"]);
    }

    [Fact]
    public void What_an_officer_must_enter_is_said_of_all_criteria_at_once()
    {
        Criterion[] criteria =
        [
            Criterion(new ValueMethod(), SuccessionPolicy.Refuse),
            Criterion(new JudgedMethod(), SuccessionPolicy.Mean) with { Code = "C2" },
            Criterion(new LatenessMethod([new(0, 2)]), SuccessionPolicy.Sum) with { Code = "C3" },
            Criterion(new ValueMethod(), SuccessionPolicy.Sum) with { Code = "C4" },
            Criterion(new ValueMethod(), SuccessionPolicy.WeightedMean) with { Code = "C5" },
            Criterion(new LeaderRelativeMethod(), SuccessionPolicy.Sum) with { Code = "C6" },
            Criterion(new ValueMethod { Measure = Percent }, SuccessionPolicy.Sum) with { Code = "C7" },
            Criterion(new ValueMethod(), SuccessionPolicy.Sum) with { Code = "C8" },
        ];
        var a = Unit("A", null, 1) with
        {
            Inputs = Inputs(
                ("C1", CriterionInput.Value(1)), ("C2", CriterionInput.Judged(1)), ("C3", CriterionInput.DaysLate(1)), ("C4", CriterionInput.Value(1).WithPoints(5, "Lý do")),
                ("C5", CriterionInput.Value(1)), ("C6", CriterionInput.Actual(1, 2)), ("C7", CriterionInput.Value(60)), ("C8", CriterionInput.Value(60))),
        };
        var b = Unit("B", null) with
        {
            Inputs = Inputs(
                ("C2", CriterionInput.Judged(1)), ("C3", CriterionInput.DaysLate(1)), ("C4", CriterionInput.Value(1)),
                ("C5", CriterionInput.Value(1)), ("C6", CriterionInput.Actual(1)), ("C7", CriterionInput.Value(60)), ("C8", CriterionInput.Value(60))),
        };

        var result = Succession.Merge(criteria, [a, b]);

        Assert.Equal(
            ["Succession.PolicyRefuses@succession/C1", "Succession.CannotMerge@succession/C2", "Succession.CannotMerge@succession/C3",
             "Succession.PointsWereSet@succession/C4", "Succession.WeightMissing@succession/C5", "Succession.FieldIncomplete@succession/C6", "Succession.OutOfRange@succession/C7"],
            result.Places());
        result.AssertBilingual();
        Assert.Contains("enter 'actual', 'planned' of the successor", result.Errors[5].Description, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_officer_entered_stands_and_the_rest_follows()
    {
        Criterion[] criteria = [Criterion(new ValueMethod(), SuccessionPolicy.Refuse), Criterion(new ValueMethod(), SuccessionPolicy.Sum) with { Code = "C2" }];
        PredecessorScores[] units = [.. new[] { "A", "B" }.Select(n => Unit(n, null) with { Inputs = Inputs(("C1", CriterionInput.Value(1)), ("C2", CriterionInput.Value(2))) })];

        var merged = Succession.Merge(criteria, units, Inputs(("C1", CriterionInput.Value(9)))).Granted();
        Assert.Equal((9m, 4m), (merged.Inputs["C1"].Numbers["value"], merged.Inputs["C2"].Numbers["value"]));

        Assert.Equal(
            ["Input.OutOfRange@succession/C1/value", "Input.CriterionUnknown@succession/C7"],
            Succession.Merge(criteria, units, Inputs(("C1", CriterionInput.Value(-9)), ("C7", CriterionInput.Value(1)))).Places());
    }

    [Fact]
    public void A_missing_input_stays_missing_and_is_told()
    {
        var criterion = Criterion(new TargetMethod(), SuccessionPolicy.Sum);
        var merged = Merge(criterion, Unit("A", CriterionInput.Actual(3, 10)), Unit("B", CriterionInput.Actual(3)), Unit("C", null));

        Assert.Empty(merged.Inputs);
        Assert.Equal("C1", Assert.Single(merged.Missing).Criterion);
        Assert.Equal(["B", "C"], merged.Missing[0].Predecessors.Order());
    }

    [Fact]
    public void Where_no_unit_had_anything_nobody_is_asked() =>
        Assert.Single(Merge(Criterion(new JudgedMethod(), SuccessionPolicy.Refuse), Unit("A", null), Unit("B", CriterionInput.Empty)).Missing);

    [Fact]
    public void A_unit_that_only_changes_its_name_keeps_all_its_inputs()
    {
        var kept = CriterionInput.Judged(7, Mark.Recusal).WithPoints(9, "Lý do");
        Assert.Same(kept, Merge(Criterion(new JudgedMethod(), SuccessionPolicy.Refuse), Unit("A", kept)).Inputs["C1"]);
    }

    [Fact]
    public void A_merged_value_has_no_published_rank()
    {
        var byValue = new BandedMethod([new Band(null, null, 5)]) { Index = new("PAPI", 2024, 80) };
        var merged = Merge(Criterion(byValue, SuccessionPolicy.Mean), Unit("A", CriterionInput.Index(3, 10, 40, 2024)), Unit("B", CriterionInput.Index(5, 10, 42, 2024)));
        Assert.Equal(["value"], merged.Inputs["C1"].Numbers.Keys);
        Assert.Equal((41m, 2024), (merged.Inputs["C1"].Numbers["value"], merged.Inputs["C1"].Year));
    }

    [Fact]
    public void A_mean_rank_can_be_entered_for_the_successor()
    {
        var byRank = new BandedMethod([new Band(null, null, 5)]) { By = BandedBy.Rank, Index = new("PAPI", 2024) };
        var merged = Merge(Criterion(byRank, SuccessionPolicy.Mean), Unit("A", CriterionInput.Index(10, 10)), Unit("B", CriterionInput.Index(9, 10)));
        Assert.Equal((10m, 10m), (merged.Inputs["C1"].Numbers["rank"], merged.Inputs["C1"].Numbers["of"]));
    }

    [Fact]
    public void One_struck_unit_strikes_its_successor_where_the_pack_says_max() =>
        Assert.Equal(1, Merge(Criterion(new KnockoutMethod(), SuccessionPolicy.Max) with { Maximum = 0 }, Unit("A", CriterionInput.Struck(false)), Unit("B", CriterionInput.Struck(true))).Inputs["C1"].Numbers["struck"]);

    [Fact]
    public void Wrong_inputs_and_units_named_twice_are_refused()
    {
        var unit = Unit("A", CriterionInput.Value(-1));
        var result = Succession.Merge([Criterion(new ValueMethod(), SuccessionPolicy.Sum)], [unit, unit with { Name = "B" }]);
        Assert.Equal(["Succession.UnitTwice@succession", "Input.OutOfRange@succession/C1/A/value", "Input.OutOfRange@succession/C1/B/value"], result.Places());
    }

    [Fact]
    public void A_split_always_asks_the_officer()
    {
        Criterion[] criteria = [.. new[] { "C1", "C2", "C3" }.Select(c => Criterion(new ValueMethod(), SuccessionPolicy.Sum) with { Code = c })];
        var unit = Unit("A", null) with { Inputs = Inputs(("C1", CriterionInput.Value(1)), ("C2", CriterionInput.Value(1))) };

        var result = Succession.Split(criteria, unit);
        Assert.Equal(["Succession.Split@succession/C1", "Succession.Split@succession/C2"], result.Places());
        result.AssertBilingual();

        var entered = Succession.Split(criteria, unit, Inputs(("C1", CriterionInput.Value(4)), ("C2", CriterionInput.Value(5)))).Granted();
        Assert.Equal(["C1", "C2"], entered.Inputs.Keys);
        Assert.Equal("C3", Assert.Single(entered.Missing).Criterion);
    }

    [Fact]
    public void The_order_of_the_units_makes_no_difference()
    {
        var policies = Gen.Enum<SuccessionPolicy>();
        var input = Gen.Select(Gen.Int[0, 3], Gen.Decimal[0, 100], Gen.Decimal[0, 100])
            .Select((missing, actual, planned) => missing == 0 ? null : CriterionInput.Actual(decimal.Round(actual, 2), missing == 1 ? null : decimal.Round(planned, 2) + 0.01m));
        var unit = Gen.Select(input, Gen.Int[0, 5]).Select((given, weight) => Unit($"U{weight}", given, weight == 0 ? null : weight));

        Gen.Select(policies, unit.Array[1, 6]).Sample((policy, units) =>
        {
            var criterion = Criterion(new LeaderRelativeMethod { Measure = new(2, 0, 250) }, policy);
            var forward = Show(Succession.Merge([criterion], units));
            var backward = Show(Succession.Merge([criterion], [.. units.Reverse()]));
            Assert.Equal(forward, backward);
        });

        static string Show(ErrorOr<SucceededScores> result) => result.IsError
            ? string.Join("|", result.Errors.Select(e => e.Description))
            : string.Join("|", result.Value.Inputs.SelectMany(i => i.Value.Numbers.OrderBy(n => n.Key, StringComparer.Ordinal)).Select(n => $"{n.Key}={n.Value:0.####}")
                .Concat(result.Value.Missing.SelectMany(m => m.Predecessors)));
    }

    [Fact]
    public void A_weighted_mean_of_equal_weights_is_the_mean() =>
        Gen.Select(Gen.Int[0, 10_000].Array[1, 8], Gen.Int[1, 1_000_000]).Sample((values, weight) =>
        {
            decimal[] hundredths = [.. values.Select(v => v / 100m)];
            Assert.Equal(Value(SuccessionPolicy.Mean, Percent, hundredths), Value(SuccessionPolicy.WeightedMean, Percent, hundredths, weight));
            Assert.InRange(Value(SuccessionPolicy.Mean, Percent, hundredths), hundredths.Min(), hundredths.Max());
        });

    private static decimal Value(SuccessionPolicy policy, Measure measure, params decimal[] values) => Value(policy, measure, values, null);

    private static decimal Value(SuccessionPolicy policy, Measure measure, decimal[] values, decimal? weight) =>
        Merge(Criterion(new ValueMethod { Measure = measure }, policy), [.. values.Select((v, i) => Unit($"U{i}", CriterionInput.Value(v), weight))]).Inputs["C1"].Numbers["value"];

    private static SucceededScores Merge(Criterion criterion, params PredecessorScores[] units) => Succession.Merge([criterion], units).Granted();

    private static Criterion Criterion(CriterionMethod method, SuccessionPolicy policy) => new("C1", "Tiêu chí", 10, method) { Succession = policy };

    private static PredecessorScores Unit(string name, CriterionInput? input, decimal? weight = null) =>
        new(ParticipantId.New(), name, input is null ? Inputs() : Inputs(("C1", input))) { Weight = weight };

    private static Dictionary<string, CriterionInput> Inputs(params (string Code, CriterionInput Input)[] inputs) => inputs.ToDictionary(i => i.Code, i => i.Input);
}
