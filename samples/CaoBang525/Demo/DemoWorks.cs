using EmulationKit;
using EmulationKit.Registrations;

namespace CaoBang525.Demo;

/// <summary>Invented commemorative works (công trình, phần việc) with their progress.</summary>
internal static class DemoWorks
{
    private static readonly (string Vi, string En, long Million)[] Ideas =
    [
        ("Cầu dân sinh và đường vào khu dân cư", "A footbridge and a road to the village", 1_250),
        ("Nhà văn hóa xóm chào mừng 525 năm thành lập tỉnh", "A village hall for the 525 years", 820),
        ("Hệ thống nước sạch tập trung", "A clean water supply", 640),
        ("Tuyến đường hoa, thắp sáng đường quê", "A road of flowers and street lights", 180),
        ("Số hóa hồ sơ, trả kết quả trực tuyến trong ngày", "Files digitised, results online the same day", 95),
        ("Xóa nhà tạm, nhà dột nát cho hộ nghèo", "Makeshift houses of poor families replaced", 1_500),
        ("Trồng rừng gỗ lớn trên đất trống", "Timber forest planted on bare land", 430),
        ("Phòng học thông minh cho điểm trường vùng cao", "A smart classroom for a highland school", 360),
    ];

    public static WorkId Plan(Registration registration, string unit)
    {
        var (vi, en, million) = Ideas[Digits.Of(unit, Ideas.Length)];
        var begun = BegunOn(unit);
        var plan = new WorkPlan(new(vi, en), (million + (10 * Digits.Of(unit + "v", 40))) * 1_000_000L, new(begun, new(2024, 8, 15)))
        {
            Description = new("Số liệu minh họa.", "Illustrative data."),
        };
        return Or.Throw(registration.PlanWork(plan));
    }

    public static void Carry(Registration registration, WorkId work, string unit, DateOnly today)
    {
        var begun = BegunOn(unit);
        switch (Digits.Of(unit + "s", 10))
        {
            case 0:
                return;
            case 1:
                Or.Throw(registration.AbandonWork(work, "Chuyển nguồn lực khắc phục hậu quả thiên tai (minh họa)", new(2024, 7, 10), today));
                return;
            case var chance:
                Or.Throw(registration.StartWork(work, begun, today));
                Or.Throw(registration.ReportWork(work, new(new(2024, 2, 10), 20 + Digits.Of(unit + "1", 25)), today));
                Or.Throw(registration.ReportWork(work, new(new(2024, 6, 10), 55 + Digits.Of(unit + "2", 35)), today));
                if (chance > 3)
                {
                    Or.Throw(registration.FinishWork(work, new DateOnly(2024, 7, 20).AddDays(Digits.Of(unit + "3", 25)), today));
                }

                return;
        }
    }

    private static DateOnly BegunOn(string unit) => new DateOnly(2023, 11, 1).AddDays(Digits.Of(unit + "d", 60));
}
