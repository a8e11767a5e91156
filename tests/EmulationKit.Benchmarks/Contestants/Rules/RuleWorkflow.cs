using EmulationKit.Benchmarks.Definition;
using RulesEngine.Models;

namespace EmulationKit.Benchmarks.Contestants.Rules;

/// <summary>The 30 criteria as 30 rules, in the order main, bonus, deduction, knock-out.</summary>
internal sealed class RuleWorkflow(RuleStyle style)
{
    public const string Name = "criteria";

    /// <summary>The name under which expressions see the participant.</summary>
    public const string Input = "p";

    /// <summary>The local parameter that holds a rule's points.</summary>
    public const string PointsParameter = "points";

    public Workflow Create() => new()
    {
        WorkflowName = Name,
        Rules =
        [
            .. BenchmarkCampaign.Targets.Select(rule =>
                Points(rule.Code, "Add", $"RuleFormulas.Target({rule.Max}L, p.Values[{rule.Planned}], p.Values[{rule.Actual}])")),
            .. BenchmarkCampaign.Banded.Select((rule, i) => Points(rule.Code, "Add", $"RuleFormulas.Banded({i}, p.Values[{rule.Value}])")),
            .. BenchmarkCampaign.Checklists.Select(rule =>
                Points(rule.Code, "Add", $"RuleFormulas.Checklist({rule.Max}L, p.Values[{rule.Done}], {rule.Items}L)")),
            .. BenchmarkCampaign.Judged.Select((rule, i) => Points(rule.Code, "Add", $"RuleFormulas.Judged({i}, p)")),
            .. BenchmarkCampaign.Counts.Select(rule => Counted(rule, "Add")),
            .. BenchmarkCampaign.Bonuses.Select(rule => Counted(rule, "AddBonus")),
            Counted(BenchmarkCampaign.Deduction, "Deduct"),
            new Rule { RuleName = "knockout1", Expression = $"p.Values[{BenchmarkCampaign.KnockedOut}] == 1L" },
        ],
    };

    private Rule Counted(CountedRule rule, string effect) =>
        Points(rule.Code, effect, $"RuleFormulas.Counted({rule.Cap}L, {rule.Each}L, p.Values[{rule.Count}])");

    private Rule Points(string code, string effect, string points) => style == RuleStyle.SideEffect
        ? new Rule { RuleName = code, Expression = $"p.{effect}({points})" }
        : new Rule
        {
            RuleName = code,
            LocalParams = [new ScopedParam { Name = PointsParameter, Expression = points }],
            Expression = $"{PointsParameter} >= 0L",
        };
}
