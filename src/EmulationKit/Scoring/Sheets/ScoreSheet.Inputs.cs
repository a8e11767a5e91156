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
