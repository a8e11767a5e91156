namespace EmulationKit.Benchmarks.Contestants;

/// <summary>The contestants' names; the gates find their figures by them.</summary>
internal static class ContestantNames
{
    /// <summary>The hand-written Int64 columns that all others are measured by.</summary>
    public const string Ruler = "columns";

    public const string Tuned64 = "columns-tuned64";
    public const string Tuned32 = "columns-tuned32";

    /// <summary>EmulationKit's own engine.</summary>
    public const string Engine = "emulationkit";

    public const string DuckDb = "duckdb";

    public const string RulesEngine = "rulesengine";

    public const string RulesEngineSideEffects = "rulesengine-effects";

    public const string Linq = "linq";
}
