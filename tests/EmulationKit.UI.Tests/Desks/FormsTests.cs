using System.Net;
using EmulationKit.Access;
using EmulationKit.UI.Tests.Hosts;
using EmulationKit.UseCases;

namespace EmulationKit.UI.Tests.Desks;

public sealed class FormsTests
{
    private const string Roles = $"/lam-viec/{Demo.Code}/phan-vai";

    private readonly Demo demo = new(Demo.At(2024, 9, 5));

    [Fact]
    public async Task What_is_saved_leads_on_and_says_so()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        await desk.GetAsync(Roles);

        await desk.PostAsync("give", ("actor", "nguoi-moi"), ("role", "Auditor"));

        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        var page = await desk.FollowAsync();
        Assert.Contains("Đã giao vai.", page);
        Assert.Contains("<b>nguoi-moi</b>", page);
    }

    [Fact]
    public async Task What_is_refused_is_drawn_again_with_what_was_typed_and_what_to_mend()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        await desk.GetAsync(Roles);

        var page = await desk.PostAsync("give", ("actor", "nguoi-moi"), ("role", "UnitOfficer"), ("unit", "khong-co"), ("from", "hôm qua"));

        Assert.Equal(HttpStatusCode.BadRequest, desk.Status);
        Assert.Contains("value=\"nguoi-moi\"", page);
        Assert.Contains("value=\"khong-co\"", page);
        Assert.Contains("2 chỗ cần xem lại", page);
        Assert.Contains("#f-give-unit", page);
        Assert.Contains("id=\"f-give-from-e\"", page);
        Assert.DoesNotContain("<b>nguoi-moi</b>", await desk.GetAsync(Roles));
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_is_carried_out_once()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        await desk.GetAsync(Roles);
        var (first, second) = (desk.Filled("give", ("actor", "mot-lan"), ("role", "Auditor")), desk.Filled("give", ("actor", "mot-lan"), ("role", "Auditor")));

        await desk.SendAsync(first);
        await desk.SendAsync(second);

        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        var page = await desk.FollowAsync();
        Assert.Equal(2, page.Split("<b>mot-lan</b>").Length);
    }

    [Fact]
    public async Task A_form_sent_after_the_session_ended_is_offered_again_after_sign_in_to_its_sender_alone()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        await desk.GetAsync(Roles);
        var form = desk.Filled("give", ("actor", "viet-do"), ("role", "Auditor"));
        desk.SignOut();

        await desk.SendAsync(form);

        Assert.Equal(HttpStatusCode.Redirect, desk.Status);
        Assert.EndsWith("/sign-in", desk.Location);
        desk.SignIn(new("somebody-else"));
        Assert.DoesNotContain("viet-do", await desk.GetAsync(Roles + "?giu=1"));
        desk.SignIn(Demo.Organiser);
        Assert.Contains("Còn giữ nội dung bạn gửi", await desk.GetAsync(Roles));
        Assert.Contains("value=\"viet-do\"", await desk.GetAsync(Roles + "?giu=1"));
        await desk.PostAsync("give");
        var page = await desk.FollowAsync();
        Assert.Contains("<b>viet-do</b>", page);
        Assert.DoesNotContain("Còn giữ nội dung", page);
    }

    [Fact]
    public async Task A_form_whose_page_was_open_too_long_comes_back_with_what_was_typed()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        await desk.GetAsync(Roles);

        await desk.PostAsync("give", ("actor", "viet-do"), ("__RequestVerificationToken", "old"));

        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        Assert.Contains("Trang đã mở quá lâu", await desk.FollowAsync());
        Assert.Contains("value=\"viet-do\"", await desk.GetAsync(Roles + "?giu=1"));
    }

    [Fact]
    public async Task Who_has_no_role_in_the_campaign_is_told_so()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, new("somebody-else"));

        var page = await desk.GetAsync(Roles);

        Assert.Equal(HttpStatusCode.Forbidden, desk.Status);
        Assert.Contains("chưa được phân vai", page);
    }

    [Fact]
    public async Task An_officer_sees_own_roles_alone_and_gives_none()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Officer);

        var page = await desk.GetAsync(Roles);

        Assert.Contains("<b>officer</b>", page);
        Assert.DoesNotContain("<b>organiser</b>", page);
        Assert.DoesNotContain("value=\"give\"", page);
        Assert.DoesNotContain("/phan-vai\"", page.Split("<nav class=\"ek-side\"")[1].Split("</nav>")[0]);
        Assert.True((await new GiveRole(Services()).RunAsync(Demo.Officer, new(new("x"), Role.Auditor, demo.Campaign.Id, null, new(2024, 9, 1)))).IsError);
    }

    private UseCaseServices Services() => new(demo.Store, demo.Clock, [], Microsoft.Extensions.Logging.Abstractions.NullLogger<UseCaseServices>.Instance);
}
