using EmulationKit.Awards;
using EmulationKit.Packs;
using EmulationKit.Vietnam;

namespace EmulationKit.Tool;

/// <summary>What award money is reckoned from: what the call says, else the pack, else the law on the day.</summary>
internal static class Money
{
    public static MoneyBasis? Basis(CampaignRun run, Pack changed, long? baseSalary, long? fund) =>
        HasMoney(run.Pack) || HasMoney(changed) ? Known(run, changed, baseSalary, fund) : null;

    /// <summary>Whether any award of a pack has money.</summary>
    public static bool HasMoney(Pack pack) => pack.Rules.Awards.Any(a => a.Coefficient is not null);

    private static MoneyBasis? Known(CampaignRun run, Pack changed, long? baseSalary, long? fund) =>
        (baseSalary ?? Figure(changed, Pack.BaseSalary) ?? Figure(run.Pack, Pack.BaseSalary) ?? BaseSalary.On(run.Evaluation.Options.AsOf)) is { } salary
            ? new(salary, fund ?? Figure(changed, Pack.AwardFundCeiling) ?? Figure(run.Pack, Pack.AwardFundCeiling))
            : null;

    private static long? Figure(Pack pack, string code) => pack.Catalogue.FirstOrDefault(v => v.Code == code) is { } value ? (long)value.Value : null;
}
