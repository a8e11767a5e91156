using System.Net;
using EmulationKit.Access;
using EmulationKit.Audit;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Honours;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.UI.Tests.Hosts;

namespace EmulationKit.UI.Tests.Campaigns;

public sealed class StandingBodyPagesTests
{
    private const string Desk = $"/lam-viec/{Demo.Code}";

    private readonly Demo demo = new(Demo.At(2024, 9, 20));

    public static TheoryData<string> Pages => ["tong-quan", "dang-ky/duyet", "thong-ke", "thoi-han", "vuong-mac", "y-kien", "gop-y", "nhat-ky", "de-cu", "phan-vai"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_shows_in_both_languages(string page)
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        foreach (var language in new[] { "vi", "en" })
        {
            var html = await desk.GetAsync($"{Desk}/{page}?lang={language}");

            Assert.Equal(HttpStatusCode.OK, desk.Status);
            Assert.Single(System.Text.RegularExpressions.Regex.Matches(html, "<h1"));
            Assert.DoesNotMatch(@">\s*(Overview|Statistics|Schedule|Holds|Opinions|Comments|Audit|Nominations|Queue|Stage|Roles)\.[A-Z]", html);
        }
    }

    [Theory]
    [InlineData("tong-quan")]
    [InlineData("thong-ke")]
    [InlineData("thoi-han")]
    [InlineData("vuong-mac")]
    [InlineData("y-kien")]
    [InlineData("gop-y")]
    [InlineData("nhat-ky")]
    public async Task An_officer_of_a_unit_is_told_that_a_page_is_not_theirs(string page)
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Officer);

        await desk.GetAsync($"{Desk}/{page}");

        Assert.Equal(HttpStatusCode.Forbidden, desk.Status);
    }

    [Fact]
    public async Task A_registration_is_confirmed_or_returned_with_a_reason()
    {
        var unit = demo.Store.Of<Participant>().First(p => p.Kind == "commune");
        var registration = Demo.Must(Registration.Draft(demo.Campaign, new(unit.Id, unit.Kind), Demo.Officer, Demo.At(2023, 9, 1)));
        Demo.Must(registration.Submit(demo.Campaign, new(unit.Id, unit.Kind), Demo.Officer, Demo.At(2023, 9, 10)));
        demo.Store.Seed(registration);
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        Assert.Contains(unit.Name, await desk.GetAsync($"{Desk}/dang-ky/duyet"));
        await desk.GetAsync($"{Desk}/dang-ky/{unit.Id.Value:N}");

        await desk.PostAsync("return");
        Assert.Equal(HttpStatusCode.BadRequest, desk.Status);
        await desk.PostAsync("return", ("reason", "Thiếu chỉ tiêu"), ("due", "2024-10-01"));

        Assert.EndsWith("duyet?da=Returned", desk.Location);
        var stored = demo.Store.Of<Registration>().Single(r => r.ParticipantId == unit.Id);
        Assert.Equal((RegistrationState.Returned, "Thiếu chỉ tiêu", new DateOnly(2024, 10, 1)), (stored.State, stored.History[^1].Reason, stored.SupplementDue));
    }

    [Fact]
    public async Task A_phase_is_extended_only_with_a_reason_and_a_later_day()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        await desk.GetAsync($"{Desk}/thoi-han");

        var page = await desk.PostAsync("phase-Appraisal", ("lastDay", "2024-09-01"), ("reason", "Mưa lũ"));
        Assert.Equal(HttpStatusCode.BadRequest, desk.Status);
        Assert.Contains("id=\"f-phase-Appraisal-lastDay-e\"", page);
        Assert.Contains("Mưa lũ</textarea>", page);

        page = await desk.PostAsync("phase-Appraisal", ("lastDay", "2024-10-05"));
        Assert.True(desk.Status == HttpStatusCode.SeeOther, page);
        page = await desk.FollowAsync();
        Assert.Contains("Mưa lũ", page);
        Assert.Equal(new DateOnly(2024, 10, 5), demo.Store.Of<Campaign>().Single(c => c.Code == Demo.Code).Plan.Schedule.DaysOf(CampaignPhase.Appraisal).To);
    }

    [Fact]
    public async Task Work_passes_on_from_the_page_of_roles()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        await desk.GetAsync($"{Desk}/phan-vai");

        await desk.PostAsync("pass", ("from", Demo.Officer.Value), ("to", "nguoi-moi"), ("day", "2024-10-01"));

        Assert.Contains("Đã bàn giao công việc.", await desk.FollowAsync());
        Assert.Contains(demo.Store.Of<RoleAssignment>(), r => r.Actor.Value == "nguoi-moi" && r.From == new DateOnly(2024, 10, 1));
    }

    [Fact]
    public async Task A_comment_is_answered_once()
    {
        var comment = Demo.Must(PublicComment.Receive(demo.Campaign.Id, CommentKind.Comment, "Rất xứng đáng", null, null, null, Demo.At(2024, 9, 19)));
        demo.Store.Seed(comment);
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        Assert.Contains("Rất xứng đáng", await desk.GetAsync($"{Desk}/gop-y"));
        var form = $"answer-{comment.Id.Value:N}";
        var again = desk.Filled(form, ("text", "Lần hai"), ("_id", Guid.NewGuid().ToString()));

        await desk.PostAsync(form, ("text", "Cảm ơn ý kiến"));
        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        var page = await desk.SendAsync(again);

        Assert.Equal(HttpStatusCode.Conflict, desk.Status);
        Assert.Contains("Việc này không còn làm được ở đây", page);
        Assert.Contains("<li>Lần hai</li>", page);
        Assert.Equal("Cảm ơn ý kiến", demo.Store.Of<PublicComment>().Single().Answer!.Text);
    }

    [Fact]
    public async Task A_unit_nominates_its_own_and_nobody_elses()
    {
        var other = demo.Store.Of<Participant>().First(p => p.Kind == "district");
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Officer);
        var page = await desk.GetAsync($"{Desk}/de-cu");
        Assert.DoesNotContain(other.Name, page);

        await desk.PostAsync("nominate", ("participant", "VPUBND"), ("award", demo.Campaign.Current!.Rules.Awards[0].Code), ("report", "Dẫn đầu khối"));
        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        await desk.GetAsync($"{Desk}/de-cu");
        await desk.PostAsync("nominate", ("participant", other.Code), ("award", demo.Campaign.Current.Rules.Awards[0].Code), ("report", "Của đơn vị khác"));

        Assert.Equal(HttpStatusCode.Forbidden, desk.Status);
        Assert.Single(demo.Store.Of<Nomination>());
    }

    [Fact]
    public async Task A_hold_is_set_and_lifted_with_a_document_by_who_runs_every_campaign()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        Assert.DoesNotContain("value=\"set\"", await desk.GetAsync($"{Desk}/vuong-mac"));
        demo.Store.Seed(RoleAssignment.Give(Demo.Organiser, Role.Organiser, null, null, new(2023, 8, 1)).Value);
        await desk.GetAsync($"{Desk}/vuong-mac");

        var page = await desk.PostAsync("set", ("participant", "khong-co"), ("document", "Kết luận 12/KL-TTr"));
        Assert.Equal(HttpStatusCode.BadRequest, desk.Status);
        Assert.Contains("value=\"Kết luận 12/KL-TTr\"", page);
        await desk.PostAsync("set", ("participant", "STC"), ("ground", "Inspection"));
        Assert.Contains("Đang bị thanh tra", await desk.FollowAsync());
        var hold = Assert.Single(demo.Store.Of<EligibilityHold>());
        await desk.PostAsync($"lift-{hold.Id.Value:N}", ("document", ""));
        Assert.Equal(HttpStatusCode.BadRequest, desk.Status);
        await desk.PostAsync($"lift-{hold.Id.Value:N}", ("document", "Kết luận 13/KL-TTr"));

        Assert.Equal(new DateOnly(2024, 9, 20), demo.Store.Of<EligibilityHold>().Single().LiftedOn);
    }

    [Fact]
    public async Task The_whole_chain_is_verified_by_a_button_and_a_broken_link_is_named()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        await desk.GetAsync($"{Desk}/phan-vai");
        await desk.PostAsync("give", ("actor", "mot"), ("role", "Auditor"));
        await desk.FollowAsync();
        await desk.PostAsync("give", ("actor", "hai"), ("role", "Auditor"));
        await desk.GetAsync($"{Desk}/nhat-ky");

        Assert.Contains("Đã kiểm tra toàn bộ: đủ 2 mục", await desk.PostAsync("verify"));
        Assert.Equal(HttpStatusCode.OK, desk.Status);
        demo.Store.Seed(demo.Store.Of<AuditEntry>().Single(e => e.Chain == demo.Campaign.Id.Value && e.Sequence == 1) with { Subject = "Other" });
        await desk.GetAsync($"{Desk}/nhat-ky");

        Assert.Contains("mắt xích 1 (GiveRole) đã bị sửa sau khi ghi", await desk.PostAsync("verify"));
    }

    [Fact]
    public async Task The_overview_counts_and_leads_to_who_waits()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);

        var page = await desk.GetAsync($"{Desk}/tong-quan?stage=NotRegistered");

        Assert.Contains("Chưa đăng ký", page);
        Assert.Matches("href=\"[^\"]*/dang-ky/[0-9a-f]{32}\"", page);
    }
}
