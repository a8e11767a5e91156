using EmulationKit.Awards;
using EmulationKit.Packs;

namespace EmulationKit.Tool;

/// <summary>What award money is reckoned from: what the call says, else the pack, else the law on the day.</summary>
internal static class Money
{
    public static MoneyBasis? Basis(CampaignRun run, Pack changed, long? baseSalary, long? fund) =>
        (baseSalary ?? Figure(changed, Pack.BaseSalary) ?? Figure(run.Pack, Pack.BaseSalary)) is { } salary
            ? new(salary, fund ?? Figure(changed, Pack.AwardFundCeiling) ?? Figure(run.Pack, Pack.AwardFundCeiling))
            : null;

    private static long? Figure(Pack pack, string code) => pack.Catalogue.FirstOrDefault(v => v.Code == code) is { } value ? (long)value.Value : null;
}
