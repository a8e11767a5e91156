namespace EmulationKit.Tool.Tests.Participants;

public sealed class ParticipantsCommandTests
{
    private const string List = "code,name,kind,bloc\nD1,Sở A,department,K1\nX1,Xã B,commune,C1\n";

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public void What_is_exported_comes_in_again_unchanged(string ending)
    {
        using var folder = AFolder.WithPack();
        folder.Write("pack/participants.csv", List);
        var file = folder[$"list.{ending}"];

        Ran.Tool("participants", folder.Pack, "--export", file).Exits(ExitCodes.Done).Says("2 dòng");

        Ran.Tool("participants", folder.Pack, "--import", file, "--yes").Exits(ExitCodes.Done).Says("Không có gì thay đổi");
        Assert.Equal(List, folder.Read("pack/participants.csv"));
        Ran.Tool("participants", folder.Pack, "--export", file).Refused("Tệp đã có");
    }

    [Fact]
    public void Changes_are_shown_first_and_written_with_yes()
    {
        using var folder = AFolder.WithPack();
        folder.Write("pack/participants.csv", List);
        folder.Write("list.csv", List.Replace("Xã B", "Xã C", StringComparison.Ordinal));

        Ran.Tool("participants", folder.Pack, "--import", folder["list.csv"]).Exits(ExitCodes.Negative).Says("Chưa ghi gì; thêm --yes");
        Assert.Equal(List, folder.Read("pack/participants.csv"));
        Ran.Tool("participants", folder.Pack, "--import", folder["list.csv"], "--yes").Exits(ExitCodes.Done).Says("Đã ghi participants.csv");
        Assert.Contains("Xã C", folder.Read("pack/participants.csv"), StringComparison.Ordinal);
        Ran.Tool("check", folder.Pack).Exits(ExitCodes.Done);
    }

    [Fact]
    public void A_list_that_does_not_read_is_refused_and_nothing_written()
    {
        using var folder = AFolder.WithPack();
        folder.Write("pack/participants.csv", List);
        folder.Write("list.csv", List.Replace("commune", "comune", StringComparison.Ordinal));

        Ran.Tool("participants", folder.Pack, "--import", folder["list.csv"], "--yes").Refused("list.csv:3:3: ");
        Ran.Tool("participants", folder.Pack, "--import", folder["none.csv"], "--yes").Refused("Không có tệp này");
        Ran.Tool("participants", folder.Pack).Refused("--export hoặc --import");
        Ran.Tool("participants", "cao-bang-525", "--import", folder.Write("a.csv", List.Replace(",K1", "", StringComparison.Ordinal).Replace(",C1", "", StringComparison.Ordinal).Replace(",bloc", "", StringComparison.Ordinal))).Refused("có sẵn trong công cụ");
        Assert.Equal(List, folder.Read("pack/participants.csv"));
    }
}
