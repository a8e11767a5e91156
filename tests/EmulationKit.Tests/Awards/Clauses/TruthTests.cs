using EmulationKit.Awards;
using EmulationKit.Tests.Scoring;
using static EmulationKit.Tests.Scoring.AnExample;

namespace EmulationKit.Tests.Awards.Clauses;

public sealed class TruthTests
{
    private static readonly Clause T = new MinTotal(1);
    private static readonly Clause F = new MinTotal(999);
    private static readonly Clause U = new Nominated();

    public static TheoryData<string, Clause, Outcome> Trees => new()
    {
        { "all T T", new AllOf(T, T), Outcome.Granted },
        { "all T U", new AllOf(T, U), Outcome.Undecided },
        { "all U F", new AllOf(U, F), Outcome.Refused },
        { "any F F", new AnyOf(F, F), Outcome.Refused },
        { "any F U", new AnyOf(F, U), Outcome.Undecided },
        { "any U T", new AnyOf(U, T), Outcome.Granted },
        { "not T", new Not(T), Outcome.Refused },
        { "not F", new Not(F), Outcome.Granted },
        { "not U", new Not(U), Outcome.Undecided },
        { "all (any F T) (not F)", new AllOf(new AnyOf(F, T), new Not(F)), Outcome.Granted },
        { "not (all T U)", new Not(new AllOf(T, U)), Outcome.Undecided },
        { "not (all F U)", new Not(new AllOf(F, U)), Outcome.Granted },
        { "any (all T F) (not (any U T))", new AnyOf(new AllOf(T, F), new Not(new AnyOf(U, T))), Outcome.Refused },
    };

    [Theory]
    [MemberData(nameof(Trees))]
    public void Truth_has_three_values(string tree, Clause rule, Outcome outcome)
    {
        var evaluation = Giving(Award("G", rule)).Evaluate(Unit("D01", 5));
        var why = evaluation.Explain("D01", "G");

        Assert.Equal((tree, outcome), (tree, evaluation["D01"].Outcome("G")));
        Assert.Equal(outcome, why.Rule.Truth switch { Truth.True => Outcome.Granted, Truth.Unknown => Outcome.Undecided, _ => Outcome.Refused });
    }
}
