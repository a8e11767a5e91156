using EmulationKit.Benchmarks.Contestants.Columns;
using EmulationKit.Benchmarks.Contestants.DuckDb;
using EmulationKit.Benchmarks.Contestants.Engine;
using EmulationKit.Benchmarks.Contestants.Linq;
using EmulationKit.Benchmarks.Contestants.Rules;

namespace EmulationKit.Benchmarks.Contestants;

/// <summary>
/// Who races. The ruler comes first: every other result is compared with its own.
/// </summary>
internal static class ContestantRoster
{
    public static IReadOnlyList<IContestant> All() =>
    [
        new ColumnsContestant<long>(ContestantNames.Ruler, plain: true),
        new ColumnsContestant<long>(ContestantNames.Tuned64, plain: false),
        new ColumnsContestant<int>(ContestantNames.Tuned32, plain: false),
        new EngineContestant(),
        new DuckDbContestant(),
        new LinqContestant(),
        new RulesEngineContestant(ContestantNames.RulesEngine, RuleStyle.LocalParameter),
        new RulesEngineContestant(ContestantNames.RulesEngineSideEffects, RuleStyle.SideEffect),
    ];
}
