namespace EmulationKit.Campaigns;

/// <summary>
/// What a campaign celebrates (dịp kỷ niệm), such as 80 years of the army, 22/12/1944-22/12/2024. It is not the
/// campaign's period and may lie outside it.
/// </summary>
/// <param name="Name">What is celebrated, without the number of years.</param>
/// <param name="Years">The number of years, 1 or more.</param>
/// <param name="Founded">When it began.</param>
/// <param name="Anniversary">When the years are full; its year is that of the founding and the years.</param>
public sealed record Occasion(LocalizedText Name, int Years, HistoricDate Founded, HistoricDate Anniversary)
{
    internal void Check(Problems problems, string path)
    {
        if (PlanChecks.IsBlank(Name))
        {
            problems.Add("Occasion.NameMissing", $"{path}/name", "The occasion has no name; say what is celebrated.", "Dịp kỷ niệm chưa có tên; hãy ghi rõ kỷ niệm sự kiện gì.");
        }

        foreach (var (place, date) in new[] { ("founded", Founded), ("anniversary", Anniversary) })
        {
            if (!date.Exists)
            {
                problems.Add("Occasion.DateInvalid", $"{path}/{place}", $"There is no date {date}; give a year, a year and month, or a full date.",
                    $"Không có ngày {date}; hãy ghi năm, năm và tháng, hoặc đủ ngày tháng năm.");
            }
        }

        if (Years < 1 || Founded.Year + (long)Years != Anniversary.Year)
        {
            problems.Add("Occasion.YearsDisagree", $"{path}/years",
                $"{Years} years from {Founded.Year} do not end in {Anniversary.Year}; mend the number of years or one of the dates.",
                $"{Years} năm tính từ {Founded.Year} không phải là năm {Anniversary.Year}; hãy sửa số năm hoặc một trong hai mốc.");
        }
    }

    internal Occasion Later(int years) =>
        this with { Years = Years + years, Anniversary = Anniversary.AddYears(years) };
}
