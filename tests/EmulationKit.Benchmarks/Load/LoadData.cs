using EmulationKit.Benchmarks.Contestants.Engine;
using EmulationKit.Benchmarks.Data;
using EmulationKit.Benchmarks.Definition;
using EmulationKit.Criteria;

namespace EmulationKit.Benchmarks.Load;

/// <summary>The benchmark campaign's participants as the values of their sheets.</summary>
internal sealed class LoadData(int participants)
{
    private readonly BenchmarkData data = DataGenerator.Generate(participants);
    private readonly ILookup<string, (string Field, int Input)> fields =
        EngineRules.Columns().ToLookup(c => c.Criterion, c => (c.Field, c.Input));

    public int Criteria => fields.Count;

    public Dictionary<string, CriterionInput> Of(int participant) =>
        fields.ToDictionary(criterion => criterion.Key, criterion => Input([.. criterion.Select(f => (f.Field, data.Inputs[f.Input][participant]))]));

    /// <summary>One value for each criterion: what a table of one row per score holds of a sheet.</summary>
    public IEnumerable<(string Criterion, string Field, long Value)> Rows(int participant) =>
        fields.Select(criterion => (criterion.Key, criterion.Last().Field, (long)data.Inputs[criterion.Last().Input][participant]));

    private static CriterionInput Input((string Field, long Value)[] values) => values switch
    {
        [("planned", var planned), ("actual", var actual)] => CriterionInput.Actual(actual, planned),
        [("value", var value)] => CriterionInput.Value(value),
        [("count", var count)] => CriterionInput.Count((int)count),
        [("done", var done)] => CriterionInput.Done((int)done),
        [("struck", var struck)] => CriterionInput.Struck(struck == 1),
        _ => CriterionInput.Judged([.. values.Select(v => v.Value == BenchmarkCampaign.Abstained ? Mark.Abstention : Mark.Of(v.Value))]),
    };
}
