using EmulationKit.Documents;
using Snapshooter.Xunit;

namespace EmulationKit.Tool.Tests.Evaluate;

public sealed class EvaluateTests
{
    [Fact]
    public void Totals_ranks_and_outcomes_stand_in_a_table_for_each_bloc()
    {
        using var folder = AFolder.WithPack();

        var ran = Evaluate(folder).Exits(ExitCodes.Done);

        ran.Out.MatchSnapshot();
        ran.Notes("số liệu minh họa").Notes("1 căn cứ pháp lý cần được xác nhận").Notes("5 đối tượng trong ");
    }

    [Fact]
    public void Piped_output_has_no_codes_and_keeps_its_columns_for_combining_marks()
    {
        using var folder = AFolder.WithPack();
        folder.Change("inputs.csv", "Sở Nội vụ", "Sở Nội vụ".Normalize(System.Text.NormalizationForm.FormD));

        var ran = Evaluate(folder);

        Assert.DoesNotContain('\e', ran.Out + ran.Error);
        Assert.Equal(Evaluate(folder).Out, ran.Out);
        var lines = ran.Out.Normalize().Split('\n');
        Assert.Equal(Array.Find(lines, l => l.Contains("STC", StringComparison.Ordinal))!.IndexOf("STC", StringComparison.Ordinal), Array.Find(lines, l => l.Contains("SNV", StringComparison.Ordinal))!.IndexOf("SNV", StringComparison.Ordinal));
        Assert.All(ran.Out.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void A_terminal_gets_colours_unless_they_are_unwanted()
    {
        using var folder = AFolder.WithPack();
        string[] call = ["evaluate", folder.Pack, "--inputs", folder["inputs.csv"]];

        Assert.Contains("\e[", Ran.Tool(new ATerminal { OutIsTerminal = true }, call).Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', Ran.Tool(new ATerminal { OutIsTerminal = true }, [.. call, "--no-color"]).Out);
        Assert.DoesNotContain('\e', Ran.Tool(new ATerminal { OutIsTerminal = true, Variables = { ["NO_COLOR"] = "1" } }, call).Out);
    }

    [Fact]
    public void Quiet_leaves_notes_and_times_out()
    {
        using var folder = AFolder.WithPack();

        Assert.Empty(Evaluate(folder, "--quiet").Exits(ExitCodes.Done).Error);
    }

    [Fact]
    public void One_bloc_is_shown_alone()
    {
        using var folder = AFolder.WithPack();

        var ran = Evaluate(folder, "--bloc", "C1").Exits(ExitCodes.Done).Says("Xã Hưng Đạo");

        Assert.DoesNotContain("Sở", ran.Out, StringComparison.Ordinal);
        Evaluate(folder, "--bloc", "C2").Refused("Không có khối, cụm 'C2'; có phải 'C1'?");
    }

    [Fact]
    public void Results_for_programs_are_the_same_every_time()
    {
        using var folder = AFolder.WithPack();

        var ran = Evaluate(folder, "--output", "json").Exits(ExitCodes.Done);

        Assert.Equal(ran.Out, Evaluate(folder, "--output", "json").Out);
        Assert.Equal(ran.Out, Evaluate(folder, "--output", "json", "--lang", "en").Out);
        var first = ran.Result.GetProperty("results")[0];
        Assert.Equal(["id", "name", "kind", "bloc", "status", "total", "rank", "awards"], first.EnumerateObject().Select(p => p.Name));
        Assert.Equal("STC", first.GetProperty("id").GetString());
        Assert.Equal("98.8", first.GetProperty("total").GetRawText());
        Assert.Equal("granted", first.GetProperty("awards").GetProperty("BK").GetString());
        Assert.Equal(2, ran.Document.GetProperty("notes").GetArrayLength());
    }

    [Fact]
    public void Results_are_written_as_csv()
    {
        using var folder = AFolder.WithPack();

        Evaluate(folder, "--out", folder["out.csv"]).Exits(ExitCodes.Done).Says("Đã ghi 5 đối tượng");

        var lines = folder.Read("out.csv").TrimStart('\uFEFF').Split("\r\n");
        Assert.Equal("Hạng,Mã,Tên,\"Mã khối, cụm\",\"Khối, cụm\",Loại đối tượng,Điểm,Tình trạng,BK", lines[0]);
        Assert.Equal("1,STC,Sở Tài chính,K1,Khối 1,Sở,98.8,có tổng điểm,được tặng", lines[1]);
        Assert.Equal(0xEF, File.ReadAllBytes(folder["out.csv"])[0]);
        Evaluate(folder, "--format", "csv", "--separator", "semicolon", "--csv-numbers", "comma").Says("1;STC;Sở Tài chính;K1;Khối 1;Sở;98,8;");
    }

    [Fact]
    public void Results_are_written_as_json_and_as_plain_text()
    {
        using var folder = AFolder.WithPack();

        Evaluate(folder, "--out", folder["out.json"]).Exits(ExitCodes.Done);
        Evaluate(folder, "--out", folder["out.txt"]).Exits(ExitCodes.Done);

        Assert.Contains("\"campaign\": \"thi-dua-nho\"", folder.Read("out.json"), StringComparison.Ordinal);
        Assert.Equal(Evaluate(folder).Out, folder.Read("out.txt"));
    }

    [Fact]
    public void Results_are_written_as_a_workbook()
    {
        using var folder = AFolder.WithPack();

        Evaluate(folder, "--out", folder["out.xlsx"]).Exits(ExitCodes.Done).Says("Đã ghi 5 đối tượng");

        var sheet = Assert.Single(new ExcelReader().Sheets("out.xlsx", () => File.OpenRead(folder["out.xlsx"])).Value);
        using var rows = sheet.Open().Value;
        Assert.True(rows.Read());
        Assert.Equal("Hạng", rows.Text(0).ToString());
        Assert.True(rows.Read());
        Assert.Equal(["1", "STC", "Sở Tài chính"], Enumerable.Range(0, 3).Select(i => rows.Text(i).ToString()));
        Evaluate(folder, "--format", "xlsx").Refused("--out");
    }

    [Fact]
    public void A_missing_day_is_asked_for()
    {
        using var folder = AFolder.WithPack();
        folder.Change("pack/campaign.json", ", \"to\": \"2024-12-31\"", "");

        Evaluate(folder).Refused("hãy dùng --as-of");
        Evaluate(folder, "--as-of", "31/12/2024").Exits(ExitCodes.Done).Says("Ngày xét 31/12/2024");
    }

    [Fact]
    public void A_pack_s_sample_is_said_to_be_illustrative()
    {
        using var folder = AFolder.WithPack();

        Ran.Tool("evaluate", folder.Pack).Refused("không có samples/inputs.csv");
        folder.Write("pack/samples/inputs.csv", AFolder.Inputs);
        Ran.Tool("evaluate", folder.Pack).Exits(ExitCodes.Done).Notes("chỉ để minh họa");
    }

    [Fact]
    public void The_campaign_of_Cao_Bang_is_evaluated_on_its_sample() =>
        Ran.Tool("evaluate", "cao-bang-525").Exits(ExitCodes.Done).Says("Khối Kinh tế").Says("Cờ thi đua của UBND tỉnh").Notes("chỉ để minh họa");

    private static Ran Evaluate(AFolder folder, params string[] args) => Ran.Tool(["evaluate", folder.Pack, "--inputs", folder["inputs.csv"], .. args]);
}
