using EmulationKit.Awards;
using EmulationKit.Criteria;
using EmulationKit.Scoring;
using EmulationKit.Tests.Participants;
using static EmulationKit.Tests.Scoring.AnExample;

namespace EmulationKit.Tests.Scoring;

public sealed class InputTableTests
{
    private static readonly EvaluationPlan Plan = EvaluationPlan.Compile(Giving(Award("G", new Nominated())) with
    {
        Kinds = ["huyen", "so"], Blocs = [new("K1") { Kinds = ["huyen"] }, new("K2")],
    }).Granted();

    private static readonly ParticipantInput District = Unit("D01", 900) with { Kind = "huyen", Bloc = "K1" };

    [Fact]
    public void Every_error_of_every_participant_comes_back_at_once()
    {
        var read = InputTable.Read(Plan,
        [
            District,
            District,
            District with { Id = " " },
            District with { Id = "D02", Kind = "huyenn" },
            District with { Id = "D03", Bloc = "K3" },
            District with { Id = "D04", Kind = "so" },
            District with { Id = "D05", ReportedTotal = decimal.MaxValue },
            District with { Id = "D06", ReportedTotal = 0.00001m },
            District with { Id = "D07", Nominations = new Dictionary<string, bool> { ["H"] = true } },
            District with { Id = "D08", Ballots = new Dictionary<string, BallotCount> { ["G"] = new(3, 2) } },
            District with { Id = "D09", Ballots = new Dictionary<string, BallotCount> { ["G"] = new(0, 0) } },
            District with { Id = "D10", Ballots = new Dictionary<string, BallotCount> { ["G"] = new(-1, 5) } },
            District with { Id = "D11", Titles = ["X"] },
            Unit("D12").With("CC", CriterionInput.Value(1)) with { Kind = "huyen", Bloc = "K1" },
            Unit("D13", 1000.5m) with { Kind = "huyen", Bloc = "K1" },
        ]);

        Assert.Equal(
            [
                "Input.DuplicateParticipant@participants/D01", "Input.DuplicateParticipant@participants/ ", "Input.UnknownKind@participants/D02/kind",
                "Input.UnknownBloc@participants/D03/bloc", "Input.KindNotInBloc@participants/D04/bloc",
                "Input.OutOfRange@participants/D05/reportedTotal", "Input.OutOfRange@participants/D06/reportedTotal", "Input.UnknownAward@participants/D07/H",
                "Input.BallotImpossible@participants/D08/ballots/G", "Input.BallotImpossible@participants/D09/ballots/G", "Input.BallotImpossible@participants/D10/ballots/G",
                "Input.UnknownAward@participants/D11/X", "Input.CriterionUnknown@participants/D12/CC", "Input.OutOfRange@participants/D13/C/value",
            ],
            read.Places());
        read.AssertBilingual();
        Assert.Contains("did you mean 'huyen'?", read.Errors[2].Description, StringComparison.Ordinal);
        Assert.Contains("có phải 'C'?", DomainError.TextOf(read.Errors[12], "vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_entered_comes_back_as_it_was()
    {
        var rules = Of(C, new("J", "J", 10, new JudgedMethod()), new("T", "T", 10, new TargetMethod { Measure = Measure.Dong }));
        var unit = Unit("D01", 12.3456m).With("J", CriterionInput.Judged(8, Mark.Abstention, Mark.Recusal)).With("T", CriterionInput.Actual(1, 1_000_000_000_000_000).WithPoints(3, "Lý do"));

        var back = rules.Evaluate(unit).Inputs["D01"];

        Assert.Equal(12.3456m, back.Inputs["C"].Numbers["value"]);
        Assert.Equal([8, Mark.Abstention, Mark.Recusal], back.Inputs["J"].Marks);
        Assert.Equal(1_000_000_000_000_000, back.Inputs["T"].Numbers["planned"]);
        Assert.Equal(new PointsOverride(3, "Lý do"), back.Inputs["T"].Override);
    }

    [Fact]
    public void A_whole_column_may_be_filled_in_the_order_in_which_participants_were_given()
    {
        var table = InputTable.Read(Plan, [District with { Id = "D02" }, District]).Granted();

        table.Fill("C", "value", [5_000_000, CriterionKernel.Missing]).Granted();
        var evaluation = Evaluation.Run(table, Today);

        Assert.Equal((500, null), (evaluation.TotalOf("D02"), evaluation.TotalOf("D01")));
    }

    [Fact]
    public void A_column_that_is_not_there_too_short_or_out_of_range_is_refused()
    {
        var table = InputTable.Read(Plan, [District]).Granted();

        Assert.Equal(["Input.NoSuchColumn@inputs/X/value"], table.Fill("X", "value", [1]).Places());
        Assert.Equal(["Input.NoSuchColumn@inputs/C/values"], table.Fill("C", "values", [1]).Places());
        Assert.Equal(["Input.NoSuchColumn@inputs/C/value"], table.Fill("C", "value", [1, 2]).Places());
        Assert.Equal(["Input.OutOfRange@inputs/C/value/0"], table.Fill("C", "value", [10_000_001]).Places());
        Assert.Equal(["Input.OutOfRange@inputs/C/value/0"], table.Fill("C", "value", [-1]).Places());
        Assert.Equal(900, Evaluation.Run(table, Today).TotalOf("D01"));
    }

    [Fact]
    public void A_change_that_cannot_be_is_refused_and_changes_nothing()
    {
        var table = InputTable.Read(Plan, [District]).Granted();

        Assert.Equal(["Input.UnknownParticipant@participants/D99"], table.Set("D99", "C", null).Places());
        Assert.Equal(["Input.CriterionUnknown@participants/D01/X"], table.Set("D01", "X", null).Places());
        Assert.Equal(["Input.OutOfRange@participants/D01/C/value"], table.Set("D01", "C", CriterionInput.Value(-1)).Places());
        Assert.Equal(["Input.UnknownParticipant@participants/D01"], table.Set(District with { Bloc = "K2" }).Places());
        Assert.Equal(["Input.UnknownAward@participants/D01/Z"], table.Set(District with { Titles = ["Z"] }).Places());
        Assert.Equal(900, Evaluation.Run(table, Today).TotalOf("D01"));
    }

    [Fact]
    public void An_input_that_is_taken_away_is_missing()
    {
        var evaluation = Giving().Evaluate(Unit("D01", 900));

        evaluation.Inputs.Set("D01", "C", null).Granted();
        evaluation.Refresh("D01");

        Assert.Equal(RowStatus.NoTotal, evaluation["D01"].Status);
    }

    [Fact]
    public void Asking_for_who_is_not_there_is_a_mistake_of_the_caller()
    {
        var evaluation = Giving(Award("G", new Nominated())).Evaluate(Unit("D01", 900));

        Assert.Throws<ArgumentException>(() => evaluation["D02"]);
        Assert.Throws<ArgumentException>(() => evaluation["D01"].Outcome("H"));
        Assert.Throws<ArgumentException>(() => evaluation.Explain("D01", "H"));
        Assert.Throws<ArgumentException>(() => evaluation.Refresh("D02"));
    }

    [Fact]
    public void Nobody_at_all_can_be_evaluated()
    {
        var evaluation = Giving(Award("G", new AllOf(new MaxRank(1, Scope.Campaign), new MinTotal(1)), new Quota { Count = 1 }, new LeaderShare(0.5m))).Evaluate();

        Assert.Empty(evaluation.Results);
        Assert.Empty(evaluation.DirectWorkerShortfalls());
    }
}
