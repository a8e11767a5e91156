namespace EmulationKit.Vietnam;

/// <summary>Vietnam's titles and forms of commendation by day: Decree 91/2017 until 31/12/2023, Law 06/2022/QH15 with
/// Decree 98/2023 from 1/1/2024, with Decree 152/2025 from 1/7/2025.</summary>
public static class AwardForms
{
    private static readonly Lazy<IReadOnlyList<AwardForm>> Entries = new(() => [.. LawData.Read<AwardsFile>("awards.json").Forms()]);

    /// <summary>Every entry of every time, the times of one code one after the other.</summary>
    public static IReadOnlyList<AwardForm> All => Entries.Value;

    /// <summary>An entry as it stands on a day, or nothing if there is none then.</summary>
    /// <param name="code">Its code, such as <c>CSTDCS</c>.</param>
    /// <param name="on">The day.</param>
    public static AwardForm? Find(string code, DateOnly on) => All.FirstOrDefault(form => form.Code == code && form.Validity.Contains(on));
}
