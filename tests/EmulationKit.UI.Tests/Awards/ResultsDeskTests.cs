using System.Net;
using EmulationKit.Access;
using EmulationKit.Awards;
using EmulationKit.Participants;
using EmulationKit.UI.Tests.Hosts;

namespace EmulationKit.UI.Tests.Awards;

public sealed class ResultsDeskTests
{
    private const string Here = $"/lam-viec/{Demo.Code}";

    private readonly Demo demo = new(Demo.At(2024, 9, 28));

    private ParticipantId Own => demo.Store.Of<RoleAssignment>().Single(r => r.Actor == Demo.Officer).Unit!.Value;

    private Participant Other => demo.Store.Of<Participant>().First(p => p.Kind == "district" && p.Id != Own);

    [Fact]
    public async Task A_unit_opens_why_and_reads_what_it_missed_in_words()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Officer);
        var results = await desk.GetAsync($"{Here}/ket-qua");
        Assert.Contains($"/vi-sao/{Own.Value:N}", results);

        var page = await desk.GetAsync($"{Here}/vi-sao/{Own.Value:N}");

        Assert.Equal(HttpStatusCode.OK, desk.Status);
        Assert.Contains("Toàn bộ điều kiện", page);
        Assert.Contains("Tính lại từ bản niêm phong", page);
        Assert.DoesNotContain("Chỉ cơ quan thường trực thấy", page);
        Assert.DoesNotContain(Other.Name, page);
    }

    [Fact]
    public async Task No_address_leads_a_unit_to_another_units_reasons()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Officer);
        var run = demo.Store.Of<EvaluationRun>().Single().Id.Value;

        foreach (var path in new[] { $"vi-sao/{Other.Id.Value:N}", $"vi-sao/{Other.Id.Value:D}?run={run:N}", $"vi-sao/{Other.Id.Value:N}?award=CTD", "thu-nghiem", $"doi-tuong/{Other.Id.Value:N}", "doi-tuong", "doi-tuong/danh-sach.csv", "thiet-ke", "thiet-ke/bo-quy-dinh.zip" })
        {
            var page = await desk.GetAsync($"{Here}/{path}");

            Assert.True(desk.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound, $"{path}: {desk.Status}");
            Assert.DoesNotContain(Other.Name, page);
        }
    }

    [Fact]
    public async Task Results_are_evaluated_and_published_after_the_earlier_ones_are_withdrawn()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        await desk.GetAsync($"{Here}/ket-qua");
        await desk.PostAsync("evaluate", ("asOf", "2024-09-28"));
        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        Assert.Contains("Kết quả mới chưa công khai", await desk.FollowAsync());

        var refused = await desk.PostAsync("publish");

        Assert.Equal(HttpStatusCode.Conflict, desk.Status);
        Assert.Contains("đang công khai một kết quả khác", refused);
        var published = demo.Store.Of<EvaluationRun>().Single(r => r.IsPublished);
        await desk.GetAsync($"{Here}/ket-qua?run={published.Id.Value:N}");
        await desk.PostAsync("unpublish", ("reason", ""));
        Assert.NotEqual(HttpStatusCode.SeeOther, desk.Status);
        await desk.PostAsync("unpublish", ("reason", "Sót một đơn vị"));
        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        await desk.GetAsync($"{Here}/ket-qua");
        await desk.PostAsync("publish");
        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
    }

    [Fact]
    public async Task The_outcome_table_of_an_award_is_filtered_and_leads_to_the_reasons()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);

        var page = await desk.GetAsync($"{Here}/ket-qua?award=CTD&outcome=Refused");

        Assert.Contains("Chưa đạt", page);
        Assert.Contains("&award=CTD", page);
    }

    [Fact]
    public async Task A_scenario_is_an_address_and_a_wrong_number_is_told_at_its_field()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        var knob = Scenario.KnobsOf(demo.Campaign.Current!.Rules).First(k => k.Kind == KnobKind.MinTotal);

        var page = await desk.GetAsync($"{Here}/thu-nghiem?{knob.Id}={knob.Value - 10}");
        Assert.Equal(HttpStatusCode.OK, desk.Status);
        Assert.Contains("1 số đã đổi", page);
        var wrong = await desk.GetAsync($"{Here}/thu-nghiem?{knob.Id}=ch%C3%ADn");

        Assert.Contains("'chín' không phải số", wrong);
        Assert.Contains($"#k-{knob.Id}", wrong);
        Assert.Contains("value=\"chín\"", wrong);
    }

    [Fact]
    public async Task A_scenario_is_saved_found_again_and_dropped()
    {
        using var desk = await Hosts.Desk.OpenAsync(demo, Demo.Organiser);
        var knob = Scenario.KnobsOf(demo.Campaign.Current!.Rules).First(k => k.Kind == KnobKind.MinTotal);
        await desk.GetAsync($"{Here}/thu-nghiem?{knob.Id}={knob.Value - 10}");

        await desk.PostAsync("save", ("name", "Hạ điểm sàn"));
        var page = await desk.GetAsync($"{Here}/thu-nghiem");

        Assert.Contains($"{Here}/thu-nghiem?{knob.Id}={knob.Value - 10:0}\">Hạ điểm sàn", page);
        await desk.PostAsync($"drop-{demo.Store.Of<SavedScenario>().Single().Id.Value:N}");
        Assert.Equal(HttpStatusCode.SeeOther, desk.Status);
        Assert.DoesNotContain("Hạ điểm sàn", await desk.GetAsync($"{Here}/thu-nghiem"));
    }
}
