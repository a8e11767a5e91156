using System.Net;
using System.Text;
using EmulationKit.Access;
using EmulationKit.Participants;
using EmulationKit.UI.Tests.Hosts;

namespace EmulationKit.UI.Tests.Participants;

public sealed class RegisterDeskTests
{
    private const string Here = $"/lam-viec/{Demo.Code}/doi-tuong";

    private readonly Demo demo = new(Demo.At(2024, 9, 28));

    public RegisterDeskTests() => demo.Store.Seed(RoleAssignment.Give(Demo.Organiser, Role.Organiser, null, null, new(2023, 8, 1)).Value);

    [Fact]
    public async Task A_list_shows_what_it_changes_before_anything_is_taken_over()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        var known = demo.Store.Of<Participant>().First(p => p.Kind == "district");
        await desk.GetAsync($"{Here}/nhap");
        var csv = Encoding.UTF8.GetBytes($"code,name,kind\n{known.Code},Tên mới,{known.Kind}\nXA-MOI,Xã mới,{known.Kind}\n");

        var page = await desk.SendAsync(await desk.Filled("upload").WithFileAsync("file", "ds.csv", csv));

        Assert.Contains("1 đối tượng mới, 1 đối tượng sửa", page);
        Assert.Contains("Tên mới", page);
        Assert.DoesNotContain(demo.Store.Of<Participant>(), p => p.Code == "XA-MOI");
        await desk.PostAsync("confirm");
        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        Assert.Equal("Tên mới", demo.Store.Of<Participant>().Single(p => p.Id == known.Id).Name);
        Assert.Contains(demo.Store.Of<Participant>(), p => p.Code == "XA-MOI");
    }

    [Fact]
    public async Task Every_error_of_a_list_comes_with_its_cell_and_nothing_is_taken_over()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        var count = demo.Store.Of<Participant>().Count;
        await desk.GetAsync($"{Here}/nhap");

        var page = await desk.SendAsync(await desk.Filled("upload").WithFileAsync("file", "ds.csv", "code,name,kind,from\nA 1,Xã A,district,32/13/2024\n,Xã B,district,\n"u8.ToArray()));

        Assert.Equal(HttpStatusCode.BadRequest, desk.Status);
        Assert.Contains("ds.csv", page);
        Assert.Contains("chưa nhận dòng nào", page);
        Assert.Equal(count, demo.Store.Of<Participant>().Count);
    }

    [Fact]
    public async Task A_participant_is_found_without_marks_and_amended()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        var unit = demo.Store.Of<Participant>().First(p => p.Name.Contains("Hạ Lang", StringComparison.Ordinal));
        Assert.Contains(unit.Name, await desk.GetAsync($"{Here}?q=ha lang"));
        await desk.GetAsync($"{Here}/{unit.Id.Value:N}");

        await desk.PostAsync("amend", ("name", "UBND Hạ Lang mới"));

        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        Assert.Contains("Sửa thông tin", await desk.FollowAsync());
        Assert.Equal("UBND Hạ Lang mới", demo.Store.Of<Participant>().Single(p => p.Id == unit.Id).Name);
    }

    [Fact]
    public async Task A_merger_is_shown_before_it_is_carried_out()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        var (old, next) = (demo.Store.Of<Participant>().Where(p => p.Kind == "commune").ElementAt(0), demo.Store.Of<Participant>().Where(p => p.Kind == "commune").ElementAt(1));
        await desk.GetAsync($"{Here}/sap-xep");
        var typed = new[] { ("before", old.Code), ("after", next.Code), ("on", "2024-09-28"), ("document", "Nghị quyết 01/NQ") };

        var page = await desk.PostAsync("units", [.. typed, ("act", "preview")]);
        Assert.Contains("Những gì chuyển sang", page);
        Assert.Null(demo.Store.Of<Participant>().Single(p => p.Id == old.Id).Validity.To);
        await desk.PostAsync("units", [.. typed, ("act", "do")]);

        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        Assert.Equal([next.Id], demo.Store.Of<Participant>().Single(p => p.Id == old.Id).Successors);
    }
}
