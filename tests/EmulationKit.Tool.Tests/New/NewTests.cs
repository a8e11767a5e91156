namespace EmulationKit.Tool.Tests.New;

public sealed class NewTests
{
    public static TheoryData<string> Packs => [.. ShippedPacks.Names];

    [Theory]
    [MemberData(nameof(Packs))]
    public void A_new_pack_checks_and_passes_its_tests(string name)
    {
        using var folder = AFolder.Empty();

        Ran.Tool("new", folder["mine"], "--from", name).Exits(ExitCodes.Done).Says("Tiếp theo:");

        Ran.Tool("check", folder["mine"]).Exits(ExitCodes.Done);
        Ran.Tool("test", folder["mine"]).Exits(ExitCodes.Done).Says("0 không đạt");
        Assert.DoesNotContain(folder.Names(), n => n.Contains(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_with_something_in_it_is_left_alone()
    {
        using var folder = AFolder.Empty();
        folder.Write("mine/a.txt", "mine");

        Ran.Tool("new", folder["mine"]).Refused("Thư mục đã có và không rỗng");
        Ran.Tool("new", folder["mine/a.txt"], "--lang", "en").Refused("There is a file of this name");
        Ran.Tool("new", folder["no/such"]).Refused("Không có thư mục");
        Ran.Tool("new", folder["other"], "--from", "cao-bang").Refused("--from: 'cao-bang' không phải lựa chọn hợp lệ");

        Assert.Equal(["mine", "mine/a.txt"], folder.Names());
    }

    [Fact]
    public void An_empty_folder_is_filled()
    {
        using var folder = AFolder.Empty();
        Directory.CreateDirectory(folder["mine"]);

        Ran.Tool("new", folder["mine"]).Exits(ExitCodes.Done);

        Assert.Contains("mine/campaign.json", folder.Names());
    }
}
