using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <content>What the engine is given.</content>
public sealed partial class ScoreSheet
{
    /// <summary>The confirmed appraisal, the only values that awards use. Refused: <c>Sheet.NotAppraised</c>.</summary>
    public ErrorOr<SheetInputs> FinalInputs() => IsProvisional ? SheetErrors.NotAppraised : InputsOf(ScoreColumn.Appraisal);

    /// <summary>The values that a column shows at this moment, for provisional totals.</summary>
    /// <param name="column">The column.</param>
    public SheetInputs ProvisionalInputs(ScoreColumn column) => InputsOf(Guard.Against.EnumOutOfRange(column));

    /// <summary>The confirmed appraisal with the unit's own value wherever it gave one: what the sheet would come to if every
    /// self-score stood. What a unit leaves to others, such as marks, does not count as claimed.</summary>
    public IReadOnlyDictionary<string, CriterionInput> InputsAsClaimed()
    {
        var inputs = new Dictionary<string, CriterionInput>(InputsOf(ScoreColumn.Appraisal).Inputs, StringComparer.Ordinal);
        foreach (var (criterion, claimed) in InputsOf(ScoreColumn.SelfScore).Inputs)
        {
            inputs[criterion] = claimed;
        }

        return inputs;
    }

    private SheetInputs InputsOf(ScoreColumn column)
    {
        var inputs = new Dictionary<string, CriterionInput>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry.ValueIn(column) is { } input)
            {
                inputs[entry.Criterion] = input;
            }
        }

        return new(column, RulesVersion, inputs) { IsProvisional = IsProvisional || column != ScoreColumn.Appraisal };
    }
}
