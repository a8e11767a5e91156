namespace EmulationKit.Tool.Tests.Test;

public sealed class TestCommandTests
{
    [Fact]
    public void Every_pack_that_comes_with_the_tool_passes_its_tests()
    {
        var ran = Ran.Tool("test").Exits(ExitCodes.Done).Says("0 không đạt");

        Assert.All(ShippedPacks.Names, name => Assert.Contains($"({name})", ran.Out, StringComparison.Ordinal));
        Assert.DoesNotContain("✗", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failing_test_says_where_and_why()
    {
        using var folder = AFolder.WithPack();
        folder.Change("pack/tests/01.json", "\"total\": 100", "\"total\": 99");

        Ran.Tool("test", folder.Pack).Exits(ExitCodes.Negative)
            .Says("✗ Đơn vị đứng đầu được tặng").Says("tests/01.json:9:").Says("tổng điểm phải là 99, nhưng ra 100").Says("0 đạt, 1 không đạt");
        Ran.Tool("test", folder.Pack, "--lang", "en").Exits(ExitCodes.Negative).Says("✗ The first of a bloc is granted").Says("total should be 99, but came to 100");
    }

    [Fact]
    public void Results_for_programs_are_the_same_every_time()
    {
        using var folder = AFolder.WithPack();
        folder.Change("pack/tests/01.json", "\"total\": 100", "\"total\": 99");

        var ran = Ran.Tool("test", folder.Pack, "--output", "json").Exits(ExitCodes.Negative);

        Assert.Equal(ran.Out, Ran.Tool("test", folder.Pack, "--output", "json").Out);
        Assert.Equal(1, ran.Result.GetProperty("failed").GetInt32());
        var failure = ran.Result.GetProperty("packs")[0].GetProperty("tests")[0].GetProperty("failures")[0];
        Assert.Equal("PackTest.Differs", failure.GetProperty("code").GetString());
        Assert.Equal("tests/01.json", failure.GetProperty("file").GetString());
    }

    [Fact]
    public void Errors_of_several_packs_say_which()
    {
        using var folder = AFolder.WithPack();
        folder.Change("pack/criteria.json", "\"maximum\": 60", "\"maximun\": 60");

        Ran.Tool("test", "minimal", folder.Pack).Refused($"{folder.Pack}/criteria.json:8:");
    }

    [Fact]
    public void A_pack_without_tests_is_noted()
    {
        using var folder = AFolder.WithPack();
        Directory.Delete(folder["pack/tests"], recursive: true);

        Ran.Tool("test", folder.Pack).Exits(ExitCodes.Done).Says("0 đạt, 0 không đạt").Notes("không có phép thử nào");
    }
}
