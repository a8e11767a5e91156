using System.Net;
using EmulationKit.Access;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Scoring;
using EmulationKit.UI.Tests.Hosts;

namespace EmulationKit.UI.Tests.Scoring;

public sealed class SheetFeedTests
{
    private const string Here = $"/lam-viec/{Demo.Code}";
    private static readonly ActorId Member = new("member");

    private readonly Demo demo = new(Demo.At(2024, 9, 5));
    private readonly Participant unit;

    public SheetFeedTests()
    {
        unit = demo.Store.Of<Participant>().First(p => p.Kind == "commune");
        var bloc = demo.Blocs.FirstOrDefault(b => b.Members.Contains(unit.Id))?.Code;
        var registrant = new Registrant(unit.Id, unit.Kind, bloc);
        var registration = Demo.Must(Registration.Draft(demo.Campaign, registrant, Member, Demo.At(2023, 9, 1)));
        Demo.Must(registration.Submit(demo.Campaign, registrant, Member, Demo.At(2023, 9, 10)));
        Demo.Must(registration.Confirm(Demo.Organiser, Demo.At(2023, 9, 20)));
        // Due on 15 February.
        Demo.Must(registration.FileReport(demo.Campaign, registrant, "SK", [], "Sơ kết", Member, Demo.At(2024, 2, 18)));
        demo.Store.Seed(registration);
        demo.Store.Seed(RoleAssignment.Give(Member, Role.UnitOfficer, demo.Campaign.Id, unit.Id, new(2023, 8, 1)).Value);
    }

    [Fact]
    public async Task How_late_a_report_was_stands_in_the_sheet_from_the_start()
    {
        using var desk = await OpenAsync();

        Assert.Equal(3m, Late()["report1"]);
        Assert.Contains("name=\"v.V.5.report1\" value=\"3\"", desk.Page);
    }

    [Fact]
    public async Task A_report_filed_later_is_taken_over_by_a_button_and_nothing_typed_is_lost()
    {
        using var desk = await OpenAsync();
        await desk.GetAsync($"{Here}/bao-cao");
        await desk.PostAsync("file", ("report", "TK"), ("narrative", "Tổng kết"));
        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        await desk.GetAsync($"{Here}/bang-diem/{Sheet().Id.Value:N}");

        await desk.PostAsync("sheet", ("v.III.5.value", "90"), ("do", "feed"));

        Assert.Contains("Đã lấy chỉ tiêu đã đăng ký và số ngày nộp báo cáo muộn.", await desk.FollowAsync());
        Assert.Equal(11m, Late()["report2"]); // Due on 25 August.
        Assert.Equal(90m, Sheet().Find("III.5")!.SelfScore!.Input!.Numbers["value"]);
    }

    [Fact]
    public async Task What_is_typed_is_no_longer_missing_when_it_is_tried()
    {
        const string Missing = "'III.5' chưa đủ số liệu";
        using var desk = await OpenAsync();
        Assert.Contains(Missing, desk.Page);

        var page = await desk.PostAsync("sheet", ("v.III.5.value", "90"), ("do", "try"));

        Assert.DoesNotContain(Missing, page);
        Assert.Contains(Missing, await desk.GetAsync($"{Here}/bang-diem/{Sheet().Id.Value:N}"));
    }

    private ScoreSheet Sheet() => demo.Store.Of<ScoreSheet>().Single();

    private IReadOnlyDictionary<string, decimal> Late() => Sheet().Find("V.5")!.SelfScore!.Input!.Numbers;

    private async Task<Hosts.Desk> OpenAsync()
    {
        var desk = await Hosts.Desk.OpenAsync(demo, Member);
        await desk.GetAsync($"{Here}/bang-diem");
        await desk.PostAsync($"open-{unit.Code}");
        await desk.FollowAsync();
        return desk;
    }
}
