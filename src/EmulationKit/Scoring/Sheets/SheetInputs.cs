using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>The values of a sheet as the engine takes them.</summary>
/// <param name="Column">The column they are read from.</param>
/// <param name="RulesVersion">The version of the rules that they were entered by.</param>
/// <param name="Inputs">The values by criterion; a criterion without a value is not among them.</param>
public sealed record SheetInputs(ScoreColumn Column, int RulesVersion, IReadOnlyDictionary<string, CriterionInput> Inputs)
{
    /// <summary>Whether they are not the confirmed appraisal, so that everything made of them is shown as provisional
    /// (tạm tính) and no award may use it.</summary>
    public bool IsProvisional { get; init; }
}
