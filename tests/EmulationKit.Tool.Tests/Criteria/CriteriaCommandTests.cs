namespace EmulationKit.Tool.Tests.Criteria;

public sealed class CriteriaCommandTests
{
    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public void What_is_exported_comes_in_again_unchanged(string ending)
    {
        using var folder = AFolder.Empty();
        Ran.Tool("new", folder["mine"], "--from", "cao-bang-525").Exits(ExitCodes.Done);
        var before = folder.Read("mine/criteria.json");
        var file = folder[$"criteria.{ending}"];

        Ran.Tool("criteria", folder["mine"], "--export", file).Exits(ExitCodes.Done).Says("Đã xuất");

        Ran.Tool("criteria", folder["mine"], "--import", file, "--yes").Exits(ExitCodes.Done).Says("Không có gì thay đổi");
        Assert.Equal(before, folder.Read("mine/criteria.json"));
    }

    [Fact]
    public void Changes_are_shown_first_and_written_with_yes()
    {
        using var folder = AFolder.WithPack();
        var before = folder.Read("pack/criteria.json");
        Ran.Tool("criteria", folder.Pack, "--export", folder["a.csv"]).Exits(ExitCodes.Done);
        folder.Change("a.csv", "Sáng kiến", "Sáng kiến giải pháp");

        Ran.Tool("criteria", folder.Pack, "--import", folder["a.csv"]).Exits(ExitCodes.Negative).Says("Chưa ghi gì; thêm --yes");
        Assert.Equal(before, folder.Read("pack/criteria.json"));
        Ran.Tool("criteria", folder.Pack, "--import", folder["a.csv"], "--yes", "--lang", "en").Exits(ExitCodes.Done).Says("criteria.json is written");
        Assert.Contains("Sáng kiến giải pháp", folder.Read("pack/criteria.json"), StringComparison.Ordinal);
        Ran.Tool("test", folder.Pack).Exits(ExitCodes.Done);
    }

    [Fact]
    public void Criteria_under_which_the_pack_does_not_read_are_refused()
    {
        using var folder = AFolder.WithPack();
        var before = folder.Read("pack/criteria.json");
        Ran.Tool("criteria", folder.Pack, "--export", folder["a.csv"]).Exits(ExitCodes.Done);
        folder.Change("a.csv", ",60,target", ",70,target");

        Ran.Tool("criteria", folder.Pack, "--import", folder["a.csv"], "--yes").Refused("a.csv:");
        Assert.Equal(before, folder.Read("pack/criteria.json"));
        Assert.DoesNotContain(folder.Names(), n => n.EndsWith(".tmp", StringComparison.Ordinal));
    }
}
