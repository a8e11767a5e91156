using EmulationKit.Campaigns;
using EmulationKit.Packs;

namespace EmulationKit.Vietnam;

/// <summary>The base salary (lương cơ sở), by which award money is reckoned, by day.</summary>
public static class BaseSalary
{
    private static readonly Lazy<IReadOnlyList<BaseSalaryLevel>> Levels = new(() =>
        [.. MoneyFile.Current.BaseSalary.Select(s => new BaseSalaryLevel(s.Dong, s.Validity(), s.Source) { SeenIn = s.SeenIn, Note = s.Note })]);

    /// <summary>Every salary that is known, the earliest first. The last has no last day: whether it still holds must be
    /// checked.</summary>
    public static IReadOnlyList<BaseSalaryLevel> All => Levels.Value;

    /// <summary>The salary of a month on a day in đồng, or nothing for a day before the first that is known.</summary>
    /// <param name="day">The day, for award money that of the decision.</param>
    public static long? On(DateOnly day) => Find(day)?.Dong;

    /// <summary>The salary on a day with its source, or nothing for a day before the first that is known.</summary>
    /// <param name="day">The day.</param>
    public static BaseSalaryLevel? Find(DateOnly day) => All.FirstOrDefault(level => level.Validity.Contains(day));

    /// <summary>The salary on a day as rules copy it in, or nothing for a day before the first that is known.</summary>
    /// <param name="day">The day.</param>
    public static CatalogueValue? CatalogueValue(DateOnly day) =>
        Find(day) is { } level ? new(Pack.BaseSalary, level.Dong, level.Source, day) : null;

    /// <summary>The money of an award: coefficient × base salary, brought up to the next full step, which has been 10 000
    /// đồng since Decree 91/2017. Nothing for a day before the first that is known.</summary>
    /// <param name="coefficient">The award's coefficient, zero or more, with at most six decimals.</param>
    /// <param name="day">The day of the decision.</param>
    public static long? MoneyOf(decimal coefficient, DateOnly day)
    {
        Guard.Against.Negative(coefficient);
        if (On(day) is not { } salary || MoneyFile.Current.Rounding.FirstOrDefault(r => r.Validity().Contains(day)) is not { } rounding)
        {
            return null;
        }

        return (long)decimal.Ceiling(coefficient * salary / rounding.UpToDong) * rounding.UpToDong;
    }
}
