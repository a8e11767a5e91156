namespace EmulationKit.Vietnam.Tests;

internal static class Days
{
    /// <summary>Before, at and after the changes of law.</summary>
    public static readonly DateOnly UnderDecree91 = new(2023, 8, 21), UnderDecree98 = new(2024, 8, 31), UnderDecree152 = new(2026, 3, 1);

    public static DateOnly Day(int year, int month, int day) => new(year, month, day);
}
