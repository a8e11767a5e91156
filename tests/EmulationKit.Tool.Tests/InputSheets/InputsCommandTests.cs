namespace EmulationKit.Tool.Tests.InputSheets;

public sealed class InputsCommandTests
{
    [Fact]
    public void An_empty_sheet_has_the_columns_that_the_rules_need()
    {
        using var folder = AFolder.WithPack();

        Assert.Equal("id,name,kind,bloc,registered,I.1.actual,I.1.planned,I.2.count\r\n", Ran.Tool("inputs", folder.Pack).Exits(ExitCodes.Done).Out);
        Assert.Equal("id;name;kind;bloc;registered;I.1.actual;I.1.planned;I.2.count\r\n", Ran.Tool("inputs", folder.Pack, "--separator", "semicolon").Out);
    }

    [Fact]
    public void Listed_participants_have_a_row()
    {
        using var folder = AFolder.WithPack();
        folder.Write("pack/participants.csv", "code,name,kind,bloc\nD1,Sở A,department,K1\nX1,Xã B,commune,C1\n");

        Ran.Tool("inputs", folder.Pack).Exits(ExitCodes.Done).Says("D1,Sở A,department,K1,").Says("X1,Xã B,commune,C1,");
        Ran.Tool("inputs", folder.Pack, "--out", folder["a.csv"]).Exits(ExitCodes.Done).Says("2 dòng");
        Ran.Tool("inputs", folder.Pack, "--out", folder["a.csv"]).Refused("Tệp đã có");
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("xlsx")]
    public void The_sample_gives_the_same_result_in_every_form(string format)
    {
        using var folder = AFolder.Empty();
        var file = folder[$"sample.{format}"];

        Ran.Tool("inputs", "cao-bang-525", "--sample", "--out", file).Exits(ExitCodes.Done);

        Assert.Equal(Ran.Tool("evaluate", "cao-bang-525").Out, Ran.Tool("evaluate", "cao-bang-525", "--inputs", file).Exits(ExitCodes.Done).Out);
    }

    [Fact]
    public void What_is_not_known_yet_stays_so_in_json()
    {
        using var folder = AFolder.WithPack();
        folder.Write("pack/samples/inputs.csv", "id,name,kind,bloc,registered,hold,I.1,I.1.planned,I.2\nA,Sở A,department,K1,,?,95,100,4\nB,Sở B,department,K1,yes,no,95,100,4\n");

        Ran.Tool("inputs", folder.Pack, "--sample", "--out", folder["a.json"]).Exits(ExitCodes.Done);

        Assert.Contains("\"hold\": null", folder.Read("a.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_without_a_sample_says_so()
    {
        using var folder = AFolder.WithPack();

        Ran.Tool("inputs", folder.Pack, "--sample").Refused("không có samples/inputs.csv");
        Ran.Tool("inputs", folder.Pack, "--format", "xlsx").Refused("--out TÊN.xlsx");
    }
}
