using System.Net;
using EmulationKit.Access;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.UI.Tests.Hosts;

namespace EmulationKit.UI.Tests.Registrations;

public sealed class UnitPagesTests
{
    private const string Desk = $"/lam-viec/{Demo.Code}";

    private static readonly ActorId Commune = new("can-bo-xa");

    private readonly Demo demo = new(Demo.At(2023, 9, 25));
    private readonly Participant unit;

    public UnitPagesTests()
    {
        unit = demo.Store.Of<Participant>().First(p => p.Kind == "commune");
        demo.Store.Seed(RoleAssignment.Give(Commune, Role.UnitOfficer, demo.Campaign.Id, unit.Id, new(2023, 8, 1)).Value);
    }

    private Registration? Stored => demo.Store.Of<Registration>().SingleOrDefault(r => r.ParticipantId == unit.Id);

    [Fact]
    public async Task A_unit_registers_targets_and_titles_and_sends_them()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Commune);
        var page = await BeginAsync(desk);
        Assert.Contains("Đã tạo bản nháp.", page);
        var field = Field(page);
        const string title = "BK-XA";
        Assert.Contains($"value=\"{title}\"", page);
        Assert.DoesNotContain("value=\"CTD\"", page);

        await desk.PostAsync("save", (field, "60,5"), ("titles", title));
        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        page = await desk.FollowAsync();
        Assert.Contains("value=\"60,5\"", page);

        page = await desk.PostAsync("save", ("then", "send"));
        Assert.True(desk.Status == HttpStatusCode.SeeOther, page);
        page = await desk.FollowAsync();
        Assert.Contains("Đã gửi, chờ xác nhận", page);
        Assert.Equal((RegistrationState.Submitted, 60.5m, title), (Stored!.State, Stored.Content.Commitments[0].Target, Stored.Content.Titles[0]));
    }

    [Fact]
    public async Task What_is_no_number_is_refused_at_its_field_and_nothing_typed_is_lost()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Commune);
        var page = await BeginAsync(desk);
        var field = Field(page);

        page = await desk.PostAsync("save", (field, "mười hai"));

        Assert.Equal(HttpStatusCode.BadRequest, desk.Status);
        Assert.Contains("value=\"mười hai\"", page);
        Assert.Contains($"id=\"f-save-{field}-e\"", page);
        Assert.Empty(Stored!.Content.Commitments);
    }

    [Fact]
    public async Task After_the_phase_the_draft_stays_and_the_page_says_when_it_was()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Commune);
        await BeginAsync(desk);
        var late = desk.Filled("save", ("then", "send"));
        demo.Clock.SetUtcNow(Demo.At(2023, 11, 2));

        var page = await desk.SendAsync(late);

        Assert.Equal(HttpStatusCode.Conflict, desk.Status);
        Assert.Contains("Hiện không trong thời gian đăng ký", page);
        Assert.Equal(RegistrationState.Draft, Stored!.State);
    }

    [Fact]
    public async Task A_second_tab_does_not_overwrite_what_the_first_saved()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Commune);
        var field = Field(await BeginAsync(desk));
        var (first, second) = (desk.Filled("save", (field, "10")), desk.Filled("save", (field, "20"), ("_id", Guid.NewGuid().ToString())));

        await desk.SendAsync(first);
        var page = await desk.SendAsync(second);

        Assert.Equal(HttpStatusCode.Conflict, desk.Status);
        Assert.Contains("value=\"20\"", page);
        Assert.Equal(10, Stored!.Content.Commitments[0].Target);
    }

    [Theory]
    [InlineData("dang-ky")]
    [InlineData("cong-trinh")]
    [InlineData("bao-cao")]
    public async Task A_unit_reaches_no_other_unit_by_its_code(string page)
    {
        var other = demo.Store.Of<Participant>().First(p => p.Kind == "district");
        using var desk = await Hosts.Desk.OpenAsync(demo, Commune);

        var html = await desk.GetAsync($"{Desk}/{page}?unit={other.Code}");

        Assert.Equal(HttpStatusCode.NotFound, desk.Status);
        Assert.DoesNotContain(other.Name, html);
    }

    [Fact]
    public async Task A_unit_reaches_no_other_registration_by_its_address()
    {
        var other = demo.Store.Of<Registration>()[0];
        using var desk = await Hosts.Desk.OpenAsync(demo, Commune);

        await desk.GetAsync($"{Desk}/dang-ky/{other.ParticipantId.Value:N}");

        Assert.Equal(HttpStatusCode.Forbidden, desk.Status);
    }

    [Fact]
    public async Task A_work_is_planned_begun_and_reported_on()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Commune);
        await BeginAsync(desk);
        await desk.GetAsync($"{Desk}/cong-trinh");
        var page = await desk.PostAsync("plan", ("name", "Cầu dân sinh"), ("valueInDong", "1.200.000.000"), ("from", "2023-10-01"), ("days", "2023-09-01"));
        Assert.Contains("trước ngày bắt đầu", page);
        Assert.Contains("value=\"Cầu dân sinh\"", page);

        await desk.PostAsync("plan", ("days", "2024-08-01"));
        Assert.Contains("Cầu dân sinh</a>", await desk.FollowAsync());
        await desk.GetAsync($"{Desk}/dang-ky");
        await desk.PostAsync("save", ("then", "send"));
        await desk.FollowAsync();
        demo.Clock.SetUtcNow(Demo.At(2023, 12, 1));
        var work = $"{Desk}/cong-trinh/{Stored!.Works[0].Id.Value:N}";
        await desk.GetAsync(work);
        await desk.PostAsync("start", ("day", "2023-10-05"));
        await desk.FollowAsync();
        await desk.PostAsync("report", ("percent", "40"), ("day", "2023-11-30"), ("note", "Xong móng"));

        Assert.Contains("Xong móng", await desk.FollowAsync());
        Assert.Equal((WorkStatus.UnderWay, 40), (Stored!.Works[0].Status, Stored.Works[0].Percent));
    }

    [Fact]
    public async Task A_late_report_is_taken_and_marked_late()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Commune);
        await RegisterAsync(desk);
        demo.Clock.SetUtcNow(Demo.At(2024, 2, 20));
        await desk.GetAsync($"{Desk}/bao-cao");

        await desk.PostAsync("file", ("narrative", "Đã làm 60 % khối lượng"));

        var page = await desk.FollowAsync();
        Assert.Contains("Muộn 5 ngày", page);
        Assert.Contains("Đã làm 60 % khối lượng", page);
    }

    [Fact]
    public async Task The_standing_body_sends_a_report_back_and_the_unit_reads_why()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Commune);
        await RegisterAsync(desk);
        demo.Clock.SetUtcNow(Demo.At(2024, 2, 10));
        await desk.GetAsync($"{Desk}/bao-cao");
        await desk.PostAsync("file", ("narrative", "Đã làm 60 % khối lượng"));
        var report = Stored!.Reports.Single().Report;
        Assert.DoesNotContain($"return-{report}", await desk.FollowAsync());

        desk.SignIn(Demo.Organiser);
        Assert.Contains($"{Desk}/bao-cao/{unit.Id.Value:N}", await desk.GetAsync($"{Desk}/dang-ky/{unit.Id.Value:N}"));
        await desk.GetAsync($"{Desk}/bao-cao/{unit.Id.Value:N}");
        await desk.PostAsync($"return-{report}");
        Assert.Equal(HttpStatusCode.BadRequest, desk.Status);
        await desk.PostAsync($"return-{report}", ("reason", "Thiếu số liệu quý I"));
        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        Assert.Contains("Đã trả lại.", await desk.FollowAsync());

        desk.SignIn(Commune);
        var page = await desk.GetAsync($"{Desk}/bao-cao");
        Assert.Contains("Bị trả lại:</b> Thiếu số liệu quý I", page);
        await desk.PostAsync("file", ("narrative", "Đã bổ sung"));
        Assert.Contains("Đã bổ sung", await desk.FollowAsync());
    }

    [Fact]
    public async Task My_work_leads_to_where_it_is_done()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Commune);

        var page = await desk.GetAsync("/lam-viec");

        Assert.Contains($"{Desk}/dang-ky?unit={unit.Code}", page);
        Assert.Contains("Đến hạn", page);
        Assert.Contains("36</b>ngày nữa", page);
    }

    private static async Task<string> BeginAsync(Hosts.Desk desk)
    {
        await desk.GetAsync($"{Desk}/dang-ky");
        await desk.PostAsync("begin");
        return await desk.FollowAsync();
    }

    private static async Task RegisterAsync(Hosts.Desk desk)
    {
        await BeginAsync(desk);
        await desk.PostAsync("save", ("then", "send"));
    }

    private static string Field(string page) =>
        System.Text.RegularExpressions.Regex.Match(page, "name=\"(target-[^\"]+)\"") is { Success: true } found ? found.Groups[1].Value : throw new InvalidOperationException("There is no target on the page.");
}
