using EmulationKit.Criteria;
using EmulationKit.Scoring;
using EmulationKit.Tests.Participants;

namespace EmulationKit.Tests.Scoring.Sheets;

public sealed class InputCheckTests
{
    private static readonly Measure Percent = new(2, 0, 100);

    private static readonly BandedMethod Pci = new([new Band(null, 10, 10), new Band(10, null, 5)])
    {
        By = BandedBy.Rank, Index = new("PCI", 2024, 100),
    };

    [Fact]
    public void A_right_input_passes()
    {
        Check(new TargetMethod(), CriterionInput.Actual(12.5m, 10));
        Check(new TargetMethod { Target = 10 }, CriterionInput.Actual(0));
        Check(new ValueMethod { Measure = Percent }, CriterionInput.Value(99.99m));
        Check(Pci, CriterionInput.Index(3, 63, 66.5m, 2024));
        Check(Pci, CriterionInput.Index(63, 63));
        Check(new JudgedMethod { Reviewers = 3 }, CriterionInput.Judged(10, Mark.Abstention, Mark.Recusal));
        Check(new LatenessMethod([new(0, 2)]) { Reports = 2 }, CriterionInput.DaysLate(-3, LatenessMethod.Never));
        Check(new KnockoutMethod(), CriterionInput.Struck(true), maximum: 0);
        Check(new DeductionMethod(), CriterionInput.Value(3).WithPoints(-10, "Theo kết luận thanh tra"));
        Check(new CountMethod(1), CriterionInput.Empty.WithPoints(10, "Hội đồng thống nhất"));
    }

    [Fact]
    public void A_field_that_the_method_does_not_take_is_refused()
    {
        Check(new TargetMethod { Target = 10 }, CriterionInput.Actual(5, 10), "Input.FieldUnknown@sheet/C1/planned");
        Check(new ValueMethod(), CriterionInput.Of("valeu", 1), "Input.FieldUnknown@sheet/C1/valeu");
        Check(new JudgedMethod(), CriterionInput.Of("mark1", 1), "Input.FieldUnknown@sheet/C1/mark1");
    }

    [Fact]
    public void A_refusal_says_what_was_probably_meant()
    {
        var problems = new Problems();
        InputCheck.Check(problems, "sheet/C1", Criterion(new ValueMethod()), CriterionInput.Of("valu", 1));
        Assert.Contains("did you mean 'value'?", problems.Errors[0].Description, StringComparison.Ordinal);
        Assert.Contains("có phải 'value'?", DomainError.TextOf(problems.Errors[0], "vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_beyond_the_range_or_with_too_many_decimals_are_refused()
    {
        Check(new ValueMethod { Measure = Percent }, CriterionInput.Value(100.01m), "Input.OutOfRange@sheet/C1/value");
        Check(new ValueMethod { Measure = Percent }, CriterionInput.Value(-0.01m), "Input.OutOfRange@sheet/C1/value");
        Check(new ValueMethod { Measure = Percent }, CriterionInput.Value(99.999m), "Input.TooManyDecimals@sheet/C1/value");
        Check(new ValueMethod(), CriterionInput.Value(decimal.MaxValue), "Input.OutOfRange@sheet/C1/value");
        Check(new CountMethod(1), CriterionInput.Of("count", 1.5m), "Input.TooManyDecimals@sheet/C1/count");
    }

    [Fact]
    public void Numbers_are_written_as_each_language_writes_them()
    {
        var problems = new Problems();
        InputCheck.Check(problems, "sheet/C1", Criterion(new ValueMethod()), CriterionInput.Value(1_234_567.5m));
        Assert.Contains("1,234,567.5", problems.Errors[0].Description, StringComparison.Ordinal);
        Assert.Contains("1.234.567,5", DomainError.TextOf(problems.Errors[0], "vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_of_zero_has_a_refusal_of_its_own()
    {
        Check(new TargetMethod(), CriterionInput.Actual(5, 0), "Input.TargetZero@sheet/C1/planned");
        Check(new LeaderRelativeMethod(), CriterionInput.Actual(5, 0), "Input.TargetZero@sheet/C1/planned");
        Check(new TargetMethod(), CriterionInput.Actual(5, -1), "Input.OutOfRange@sheet/C1/planned");
    }

    [Fact]
    public void An_index_must_be_possible_and_of_the_year_that_is_read()
    {
        Check(Pci, CriterionInput.Index(64, 63, 60, 2024), "Input.RankAboveOf@sheet/C1/rank");
        Check(Pci, CriterionInput.Index(3, 63, 60, 2023), "Input.YearDiffers@sheet/C1/year");
        Check(Pci, CriterionInput.Index(3, 63, 100.5m, 2024), "Input.AboveScale@sheet/C1/value");
        Check(new ValueMethod(), CriterionInput.Value(3) with { Year = 2024 }, "Input.YearUnexpected@sheet/C1/year");
    }

    [Fact]
    public void Marks_are_checked_one_by_one()
    {
        Check(new JudgedMethod { Reviewers = 2, MarkDecimals = 1 }, CriterionInput.Judged(11, 7.25m, -1),
            "Input.TooManyMarks@sheet/C1/marks", "Input.OutOfRange@sheet/C1/marks/0", "Input.TooManyDecimals@sheet/C1/marks/1", "Input.OutOfRange@sheet/C1/marks/2");
        Check(new ValueMethod(), CriterionInput.Judged(5), "Input.MarksUnexpected@sheet/C1/marks");
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(0, false)]
    [InlineData(-0.0001, true)]
    [InlineData(10.0001, true)]
    [InlineData(5.00001, true)]
    public void Points_set_by_a_person_stay_within_the_maximum(decimal points, bool refused) =>
        Check(new ValueMethod(), CriterionInput.Value(1).WithPoints(points, "Lý do"), refused ? ["Input.OverrideOutOfRange@sheet/C1/override/points"] : []);

    [Theory]
    [InlineData(-10, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(-10.5, true)]
    public void Points_set_of_a_deduction_are_not_above_zero(decimal points, bool refused) =>
        Check(new DeductionMethod(), CriterionInput.Value(1).WithPoints(points, "Lý do"), refused ? ["Input.OverrideOutOfRange@sheet/C1/override/points"] : []);

    [Fact]
    public void Points_set_by_a_person_need_a_reason() =>
        Check(new ValueMethod(), CriterionInput.Value(1).WithPoints(11, " "), "Input.OverrideReasonMissing@sheet/C1/override/reason", "Input.OverrideOutOfRange@sheet/C1/override/points");

    [Fact]
    public void Nobody_sets_the_points_of_a_knockout()
    {
        var problems = new Problems();
        InputCheck.Check(problems, "sheet/C1", Criterion(new KnockoutMethod(), 0), CriterionInput.Struck(true).WithPoints(0, "Lý do"));
        Assert.Equal(["Input.OverrideOfKnockout"], problems.Errors.Select(e => e.Code));
    }

    [Fact]
    public void A_row_names_only_criteria_that_apply()
    {
        var problems = new Problems();
        var criteria = new Dictionary<string, Criterion>
        {
            ["C1"] = Criterion(new ValueMethod()),
            ["C2"] = Criterion(new ValueMethod()) with { Code = "C2", AppliesTo = Applicability.ToKinds("department") },
            ["C3"] = Criterion(new ValueMethod()) with { Code = "C3", AppliesTo = Applicability.ToBlocs("K1") },
        };
        InputCheck.CheckAll(problems, "rows/7", criteria, "commune", null, new Dictionary<string, CriterionInput>
        {
            ["C1"] = CriterionInput.Value(-1), ["C2"] = CriterionInput.Value(1), ["C3"] = CriterionInput.Value(1), ["C9"] = CriterionInput.Value(1),
        });

        Assert.Equal(
            ["Input.OutOfRange@rows/7/C1/value", "Input.CriterionNotApplicable@rows/7/C2", "Input.CriterionNotApplicable@rows/7/C3", "Input.CriterionUnknown@rows/7/C9"],
            problems.Errors.Select(e => e.Place()));
    }

    [Fact]
    public void Every_refusal_has_two_wordings()
    {
        var problems = new Problems();
        InputCheck.Check(problems, "s", Criterion(Pci), CriterionInput.Index(70, 63, 101, 2020) with { Marks = [3], Override = new(11, "") });
        InputCheck.Check(problems, "s", Criterion(new TargetMethod()), CriterionInput.Actual(-1, 0) with { Year = 1 });
        Assert.Equal(9, problems.Errors.Select(e => e.Code).Distinct().Count());
        Assert.All(problems.Errors, e => Assert.NotEqual(DomainError.TextOf(e, "en"), DomainError.TextOf(e, "vi")));
    }

    [Fact]
    public void An_input_is_complete_when_points_come_of_it()
    {
        Assert.False(InputCheck.IsComplete(Criterion(new ValueMethod()), null));
        Assert.False(InputCheck.IsComplete(Criterion(new ValueMethod()), CriterionInput.Empty));
        Assert.False(InputCheck.IsComplete(Criterion(new TargetMethod()), CriterionInput.Actual(3)));
        Assert.True(InputCheck.IsComplete(Criterion(new TargetMethod()), CriterionInput.Actual(3, 4)));
        Assert.True(InputCheck.IsComplete(Criterion(new LeaderRelativeMethod()), CriterionInput.Actual(3)));
        Assert.True(InputCheck.IsComplete(Criterion(new ValueMethod()), CriterionInput.Empty.WithPoints(1, "Lý do")));
        Assert.False(InputCheck.IsComplete(Criterion(new LatenessMethod([new(0, 2)]) { Reports = 2 }), CriterionInput.DaysLate(1)));
    }

    [Fact]
    public void A_judged_input_needs_as_many_marks_as_are_asked_for()
    {
        var criterion = Criterion(new JudgedMethod { MinimumMarks = 2 });
        Assert.False(InputCheck.IsComplete(criterion, CriterionInput.Judged(0, Mark.Abstention, Mark.Recusal)));
        Assert.True(InputCheck.IsComplete(criterion, CriterionInput.Judged(0, Mark.Abstention, 0)));
    }

    private static Criterion Criterion(CriterionMethod method, decimal maximum = 10) => new("C1", "Tiêu chí", maximum, method);

    private static void Check(CriterionMethod method, CriterionInput input, params string[] expected) => Check(method, input, 10, expected);

    private static void Check(CriterionMethod method, CriterionInput input, decimal maximum, params string[] expected)
    {
        var problems = new Problems();
        InputCheck.Check(problems, "sheet/C1", Criterion(method, maximum), input);
        Assert.Equal(expected, problems.Errors.Select(e => e.Place()));
    }
}
