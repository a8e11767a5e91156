using EmulationKit.Criteria;
using EmulationKit.Scoring;
using EmulationKit.Tests.Scoring;

namespace EmulationKit.Tests.Criteria.Methods;

/// <summary>One criterion, entered for one participant.</summary>
internal static class OneCriterion
{
    /// <summary>The line of the score sheet.</summary>
    public static ScoreLine Line(CriterionMethod method, decimal maximum, CriterionInput? input)
    {
        Criterion[] filler = method.Role == CriterionRole.Main ? [] : [AnExample.C with { Missing = MissingPolicy.Zero }];
        var unit = AnExample.Unit("D01");
        var evaluation = AnExample.Of([new Criterion("K", "Tiêu chí", maximum, method), .. filler])
            .Evaluate(input is null ? unit : unit.With("K", input));
        return evaluation.ExplainScore("D01").Lines[0];
    }

    /// <summary>The points, or nothing if the input is missing.</summary>
    public static decimal? Points(CriterionMethod method, decimal maximum, CriterionInput? input)
    {
        var line = Line(method, maximum, input);
        return line.State == ScoreLineState.Missing ? null : line.Points.ToDecimal();
    }

    /// <summary>How the points came about, in Vietnamese and in English.</summary>
    public static (string Vi, string En) Words(CriterionMethod method, decimal maximum, CriterionInput input)
    {
        var text = Line(method, maximum, input).Text;
        return (text.In("vi"), text.In("en"));
    }
}
