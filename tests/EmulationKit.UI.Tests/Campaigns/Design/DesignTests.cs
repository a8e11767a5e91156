using System.IO.Compression;
using System.Net;
using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.UI.Tests.Hosts;

namespace EmulationKit.UI.Tests.Campaigns.Design;

public sealed class CampaignDesignTests
{
    private const string Draft = "/lam-viec/rong/thiet-ke";

    private readonly Demo demo = new(Demo.At(2024, 9, 28));

    public CampaignDesignTests() => demo.Store.Seed(RoleAssignment.Give(Demo.Organiser, Role.Organiser, null, null, new(2023, 8, 1)).Value);

    private Campaign Stored => demo.Store.Of<Campaign>().Single(c => c.Code == "rong");

    [Fact]
    public async Task A_draft_says_what_a_launch_still_lacks_and_leads_to_where_it_is_mended()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);

        var page = await desk.GetAsync(Draft);

        Assert.Contains("Mục tiêu thi đua", page);
        Assert.Contains($"{Draft}/sua?phan=campaign&muc=texts", page);
        Assert.DoesNotContain("value=\"launch\"", page);
    }

    [Fact]
    public async Task A_part_is_edited_and_saved_and_the_rest_stays()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        var before = Stored.Proposal!;
        await desk.GetAsync($"{Draft}/sua?phan=awards/awards/0");

        await desk.PostAsync("part", ("awards/awards/0/name/vi", "Cờ thi đua năm nay"), ("act", "save"));

        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        var after = Stored.Proposal!;
        Assert.Equal("Cờ thi đua năm nay", after.Awards[0].Name.In("vi"));
        Assert.Equal([before.Awards[0].Code], RulesDiff.Between(before, after).Awards.Where(a => a.Change != RulesChange.Unchanged).Select(a => a.Code));
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_at_its_field_and_stays_as_it_was_typed()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        var path = Stored.Proposal!.Criteria.AllCriteria().First().Path;
        await desk.GetAsync($"{Draft}/sua?phan={path}");

        var page = await desk.PostAsync("part", ($"{path}/maximum", "1.234,5"), ($"{path}/name/vi", "Tên mới"), ("act", "save"));

        Assert.Equal(HttpStatusCode.BadRequest, desk.Status);
        Assert.Contains("'1.234,5' không phải số", page);
        Assert.Contains($"#f-{path}/maximum", page);
        Assert.Contains("value=\"1.234,5\"", page);
        Assert.Contains(">Tên mới</textarea>", page);
    }

    [Fact]
    public async Task A_condition_is_added_without_losing_what_was_typed_and_nothing_is_saved_yet()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        var before = Stored.Proposal!;
        await desk.GetAsync($"{Draft}/sua?phan=awards/awards/0");

        var page = await desk.PostAsync("part", ("awards/awards/0/name/vi", "Tên đang gõ"), ("awards/awards/0/rule/clauses/@new", "noHold"), ("act", "add:awards/awards/0/rule/clauses"));

        Assert.Equal(HttpStatusCode.OK, desk.Status);
        Assert.Contains(">Tên đang gõ</textarea>", page);
        Assert.Contains("value=\"noHold\"", page);
        Assert.True(RulesDiff.Between(before, Stored.Proposal!).IsEmpty);
    }

    [Fact]
    public async Task Two_editors_do_not_lose_each_others_work()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        await desk.GetAsync($"{Draft}/sua?phan=awards/awards/0");
        var (first, second) = (desk.Filled("part", ("awards/awards/0/name/vi", "Một"), ("act", "save")), desk.Filled("part", ("awards/awards/0/name/vi", "Hai"), ("act", "save"), ("_id", Guid.NewGuid().ToString())));

        await desk.SendAsync(first);
        var page = await desk.SendAsync(second);

        Assert.Equal(HttpStatusCode.Conflict, desk.Status);
        Assert.Contains(">Hai</textarea>", page);
        Assert.Equal("Một", Stored.Proposal!.Awards[0].Name.In("vi"));
    }

    [Fact]
    public async Task An_amendment_shows_what_it_reopens_and_needs_its_reason()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        const string Launched = $"/lam-viec/{Demo.Code}/thiet-ke";
        var award = demo.Campaign.Current!.Rules.Awards.Select((a, i) => (a, i)).First(a => a.a.Limits.Count > 0);
        var field = $"awards/awards/{award.i}/limits/0/{(((EmulationKit.Awards.Quota)award.a.Limits[0]).Count is null ? "percent" : "count")}";
        await desk.GetAsync($"{Launched}/sua?phan=awards/awards/{award.i}");

        var page = await desk.PostAsync("part", (field, "3"), ("act", "check"));
        Assert.Contains("chỉ đổi chỉ tiêu, giới hạn", page);
        await desk.PostAsync("part", (field, "3"), ("act", "amend"));
        Assert.NotEqual(HttpStatusCode.SeeOther, desk.Status);
        await desk.PostAsync("part", (field, "3"), ("reason", "Theo ý kiến Hội đồng"), ("act", "amend"));

        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        Assert.Equal(2, demo.Store.Of<Campaign>().Single(c => c.Code == Demo.Code).Versions.Count);
    }

    [Fact]
    public async Task A_pack_goes_out_as_a_zip_and_comes_in_as_a_new_draft()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        using var client = await DemoHost.StartAsync(DemoHost.Builder(demo).AddKit());
        client.DefaultRequestHeaders.Add(TestSignIn.Header, Demo.Organiser.Value);
        var zip = await client.GetByteArrayAsync($"{DemoHost.Prefix}/lam-viec/{Demo.Code}/thiet-ke/bo-quy-dinh.zip");
        await desk.GetAsync("/lam-viec/tao-phong-trao");

        await desk.SendAsync(await desk.Filled("import", ("code", "tinh-khac")).WithFileAsync("files", "goi.zip", zip));

        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        Assert.Contains("/lam-viec/tinh-khac/thiet-ke", desk.Location);
        var made = demo.Store.Of<Campaign>().Single(c => c.Code == "tinh-khac");
        Assert.Equal(demo.Campaign.Current!.Rules.Awards.Count, made.Proposal!.Awards.Count);
    }

    [Fact]
    public async Task Errors_of_a_pack_come_with_file_line_and_column()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        await desk.GetAsync("/lam-viec/tao-phong-trao");
        using var whole = new MemoryStream();
        using (var zip = new ZipArchive(whole, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in new[] { ("goi/campaign.json", "{ \"code\": \"x\", \"nam\": \"Tên\" }"), ("goi/criteria.json", "{"), ("goi/awards.json", "{ \"awards\": [] }") })
            {
                await using var entry = zip.CreateEntry(name).Open();
                await entry.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text));
            }
        }

        var page = await desk.SendAsync(await desk.Filled("import").WithFileAsync("files", "goi.zip", whole.ToArray()));

        Assert.Equal(HttpStatusCode.BadRequest, desk.Status);
        Assert.Contains("campaign.json", page);
        Assert.Contains("criteria.json", page);
    }
}
