namespace EmulationKit.Registrations;

/// <summary>What a commemorative work is planned to be.</summary>
/// <param name="Name">Its name.</param>
/// <param name="ValueInDong">Its value in đồng, 0 to a thousand million million; 0 where it has none.</param>
/// <param name="Days">The planned first and last day.</param>
public sealed record WorkPlan(LocalizedText Name, long ValueInDong, DateRange Days)
{
    private const long MostDong = 1_000_000_000_000_000;

    /// <summary>What it is and what it is for.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>Everything that is wrong with it: <c>Work.NameMissing</c>, <c>Work.ValueOutOfRange</c>,
    /// <c>Work.DatesMissing</c>, <c>Work.DatesReversed</c>.</summary>
    public IReadOnlyList<Error> Check()
    {
        var problems = new Problems();
        if (string.IsNullOrWhiteSpace(Name?.In(LocalizedText.DefaultLanguage)))
        {
            problems.Add("Work.NameMissing", "name", "The work has no name; give one in Vietnamese.", "Công trình, phần việc chưa có tên; hãy đặt tên.");
        }

        if (ValueInDong is < 0 or > MostDong)
        {
            problems.Add("Work.ValueOutOfRange", "valueInDong",
                $"A value of {Wording.Number(ValueInDong, "en")} đồng is not possible; use 0 to {Wording.Number(MostDong, "en")}.",
                $"Giá trị {Wording.Number(ValueInDong, "vi")} đồng không hợp lệ; hãy nhập từ 0 đến {Wording.Number(MostDong, "vi")}.");
        }

        if (Days is not { From: not null, To: not null })
        {
            problems.Add("Work.DatesMissing", "days", "Give the planned first and last day.", "Hãy ghi ngày dự kiến bắt đầu và hoàn thành.");
        }

        if (Days.IsReversed)
        {
            problems.Add("Work.DatesReversed", "days", "The work is planned to end before it begins; swap or mend the days.",
                "Ngày dự kiến hoàn thành trước ngày bắt đầu; hãy đổi chỗ hoặc sửa ngày.");
        }

        return problems.Errors;
    }
}
