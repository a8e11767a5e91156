namespace EmulationKit.Tool.Tests.Simulate;

public sealed class SimulateTests
{
    [Fact]
    public void Who_gains_and_what_it_costs_is_shown()
    {
        using var folder = AFolder.WithPack();

        Simulate(folder, "--set", "awards.BK.limits.0.count=2", "--base-salary", "2.340.000", "--fund", "10000000").Exits(ExitCodes.Done)
            .Says("Được thêm (1)").Says("+ BK  Sở Nội vụ (SNV): không được tặng → được tặng")
            .Says("Tiền thưởng (lương cơ sở 2.340.000 đồng): 7.020.000 đồng → 10.530.000 đồng (+3.510.000 đồng); mức trần 10.000.000 đồng").Notes("vượt mức trần");
        Simulate(folder, "--set", "awards.BK.rule.clauses.1.points=99", "--lang", "en").Exits(ExitCodes.Done).Says("Lost (2)").Says("− BK  Sở Tài chính (STC): granted → refused");
    }

    [Fact]
    public void A_changed_pack_is_compared()
    {
        using var folder = AFolder.WithPack();
        foreach (var name in new[] { "campaign.json", "criteria.json", "awards.json" })
        {
            folder.Write($"other/{name}", folder.Read($"pack/{name}"));
        }

        Simulate(folder, folder["other"]).Exits(ExitCodes.Done).Says("Không kết quả khen thưởng nào thay đổi.");
        folder.Change("other/awards.json", "\"count\": 1", "\"count\": 2");
        Simulate(folder, folder["other"]).Exits(ExitCodes.Done).Says("Được thêm (1)");
        folder.Change("other/awards.json", "\"count\": 2", "\"cuont\": 2");
        Simulate(folder, folder["other"]).Refused($"{folder["other"]}/awards.json:9:");
    }

    [Theory]
    [InlineData("criteria.I.1.maximum=50")]
    [InlineData("criteria.areas.0.criteria.0.maximum=50")]
    [InlineData("areas.I.criteria.I.1.maximum=50")]
    public void A_path_may_take_codes_or_places(string change)
    {
        using var folder = AFolder.WithPack();

        Simulate(folder, "--set", change, "--set", "criteria.I.2.maximum=50").Exits(ExitCodes.Done).Says("Mất (2)");
    }

    [Fact]
    public void A_key_that_is_not_there_yet_is_added()
    {
        using var folder = AFolder.WithPack();

        Simulate(folder, "--set", "awards.BK.limits.0.ties=include", "--set", "criteria.I.2.missing=zero").Exits(ExitCodes.Done);
        Simulate(folder, "--set", "criteria.I.2.mising=zero").Refused("criteria.json:9:").Refused("có phải 'missing'?");
        Simulate(folder, "--set", "criteria.I.2.missing=zer").Refused("criteria.json:9:").Refused("có phải 'zero'?");
    }

    [Theory]
    [InlineData("award.BK.rule=1", "ở đó không có 'award'; có phải 'awards'?")]
    [InlineData("awards.BKK.coefficient=1", "ở đó không có 'BKK'; có phải 'BK'?")]
    [InlineData("awards.BK.rule.clauses.7.points=1", "ở đó không có '7'; hiện có: 0, 1.")]
    [InlineData("criteria.I.11.maximum=1", "ở đó không có 'I.11'; có phải 'I.1'?")]
    [InlineData("criteria.I.1.maximum", "không đúng dạng đường-dẫn=giá-trị")]
    [InlineData("criteria.I.1.maximum=", "không đúng dạng đường-dẫn=giá-trị")]
    [InlineData("criteria.I.1.maximum=sáu mươi", "criteria.json:8:")]
    [InlineData("criteria.I.1.maximum=null", "criteria.json:8:")]
    [InlineData("criteria.I.1.maximum=70", "criteria.json:")]
    [InlineData("campaign=1", "campaign.json:1:1:")]
    public void A_change_that_cannot_be_made_is_refused(string change, string text)
    {
        using var folder = AFolder.WithPack();

        Simulate(folder, "--set", change).Refused(text);
    }

    [Fact]
    public void Nothing_to_change_is_refused()
    {
        using var folder = AFolder.WithPack();

        Simulate(folder).Refused("Chưa có gì thay đổi");
    }

    [Fact]
    public void Simulations_for_programs_are_the_same_every_time()
    {
        using var folder = AFolder.WithPack();
        string[] change = ["--set", "awards.BK.limits.0.count=2", "--base-salary", "2340000", "--output", "json"];

        var ran = Simulate(folder, change).Exits(ExitCodes.Done);

        Assert.Equal(ran.Out, Simulate(folder, change).Out);
        Assert.Equal(1, ran.Result.GetProperty("gained").GetInt32());
        Assert.Equal("SNV", ran.Result.GetProperty("changes")[0].GetProperty("participant").GetString());
        Assert.Equal(3_510_000, ran.Result.GetProperty("money").GetProperty("difference").GetInt64());
    }

    private static Ran Simulate(AFolder folder, params string[] args) => Ran.Tool(["simulate", folder.Pack, .. args, "--inputs", folder["inputs.csv"]]);
}
