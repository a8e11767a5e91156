namespace EmulationKit.Tool.Tests.Inputs;

public sealed class BadInputsTests
{
    [Theory]
    [InlineData("", "inputs.csv")]
    [InlineData("id,nmae,kind\nA,B,department\n", "inputs.csv:1:")]
    [InlineData("id,name,kind,bloc,I.1.actual\nA,B,departmnt,K1,5\n", "inputs.csv:2:3:")]
    [InlineData("id,name,kind,bloc,I.1.actual,I.1.planned,I.2\nA,B,department,K1,9x,100,3\n", "inputs.csv:2:5:")]
    [InlineData("id,name,kind,bloc,I.2\nA,B,department,K1,3\nA,C,department,K1,3\n", "inputs.csv:3:")]
    public void A_bad_sheet_is_refused_with_its_place_and_nothing_is_written(string text, string place)
    {
        using var folder = AFolder.WithPack();
        folder.Write("inputs.csv", text);
        var before = folder.Names().ToArray();

        foreach (var language in new[] { "vi", "en" })
        {
            Ran.Tool("evaluate", folder.Pack, "--inputs", folder["inputs.csv"], "--out", folder["out.csv"], "--lang", language).Refused(place);
        }

        Ran.Tool("seal", folder.Pack, "--inputs", folder["inputs.csv"], "--out", folder["out.seal"]).Refused(place);
        Ran.Tool("explain", folder.Pack, "A", "--inputs", folder["inputs.csv"]).Refused(place);
        Ran.Tool("simulate", folder.Pack, "--inputs", folder["inputs.csv"], "--set", "awards.BK.limits.0.count=2").Refused(place);
        Assert.Equal(before, folder.Names());
    }

    [Fact]
    public void Inputs_that_are_not_there_are_refused()
    {
        using var folder = AFolder.WithPack();

        Ran.Tool("evaluate", folder.Pack, "--inputs", folder["input.csv"]).Refused("Không có tệp này; có phải 'inputs.csv'?");
        Ran.Tool("evaluate", folder.Pack, "--inputs", folder.Path).Refused("Đây là thư mục");
        Ran.Tool("evaluate", folder.Pack, "--inputs", "").Refused("Không có tệp này");
        Ran.Tool("evaluate", folder.Pack, "--inputs", folder.Write("a.xlsx", "x")).Refused("a.xlsx: ");
        Ran.Tool("evaluate", folder.Pack, "--inputs", folder.Write("a.docx", "x")).Refused("đuôi .csv, .xlsx hoặc .json");
        Ran.Tool("evaluate", folder.Pack, "--inputs", folder.Write("a.json", "{\"participants\": [}")).Refused("a.json:1:19: ");
    }

    [Fact]
    public void Inputs_in_json_are_read()
    {
        using var folder = AFolder.WithPack();
        var inputs = folder.Write("a.json", """
            { "asOf": "2024-10-01", "participants": [{ "id": "A", "kind": "department", "bloc": "K1", "registered": true, "inputs": { "I.1": { "actual": 100, "planned": 100 }, "I.2": 4 } }] }
            """);

        Ran.Tool("evaluate", folder.Pack, "--inputs", inputs).Exits(ExitCodes.Done).Says("Ngày xét 01/10/2024").Says("100 ✓");
        Ran.Tool("evaluate", folder.Pack, "--inputs", inputs, "--as-of", "2024-11-02").Exits(ExitCodes.Done).Says("Ngày xét 02/11/2024");
    }
}
