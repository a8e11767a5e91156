namespace EmulationKit.Tool.Tests.Check;

public sealed class CheckTests
{
    [Fact]
    public void A_good_pack_is_summed_up()
    {
        using var folder = AFolder.WithPack();

        Ran.Tool("check", folder.Pack).Exits(ExitCodes.Done)
            .Says("✓ Phong trào thi đua nhỏ (thi-dua-nho)").Says("15/01/2024 – 31/12/2024").Says("2 tiêu chí trong 1 nội dung; thang 100 điểm").Says("Bằng khen (BK)");
        Ran.Tool("check", folder.Pack, "--lang", "en").Exits(ExitCodes.Done).Says("✓ A small campaign").Says("2 in 1 content areas").Says("Certificate (BK)");
    }

    [Fact]
    public void What_is_missing_and_what_is_illustrative_is_noted()
    {
        using var folder = AFolder.WithPack();

        Ran.Tool("check", folder.Pack).Exits(ExitCodes.Done)
            .Notes("Còn thiếu để phát động (campaign.json, objective): Mục tiêu thi đua.").Notes("1 số liệu là minh họa").Notes("1 căn cứ pháp lý cần được xác nhận");
        Ran.Tool("check", folder.Pack, "--strict").Exits(ExitCodes.Negative);
        Assert.DoesNotContain("criteria", Ran.Tool("check", folder.Pack).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("phát động", Ran.Tool("check", "cao-bang-525").Exits(ExitCodes.Done).Error, StringComparison.Ordinal);
        Assert.True(Ran.Tool("check", folder.Pack, "--output", "json").Document.GetProperty("notes").GetArrayLength() > 2);
    }

    [Fact]
    public void Every_error_is_shown_with_its_place_at_once()
    {
        using var folder = AFolder.WithPack();
        folder.Change("pack/criteria.json", "\"maximum\": 60", "\"maximun\": 60");
        folder.Change("pack/awards.json", "\"points\": 90", "\"points\": \"90\"");

        var ran = Ran.Tool("check", folder.Pack).Refused("criteria.json:8:").Refused("awards.json:8:").Refused("có phải 'maximum'?");

        Assert.All(ran.Error.TrimEnd('\n').Split('\n'), line => Assert.Matches(@"^(criteria|awards)\.json:\d+:\d+: \S", line));
    }

    [Fact]
    public void Errors_for_programs_have_code_place_path_and_both_languages()
    {
        using var folder = AFolder.WithPack();
        folder.Change("pack/criteria.json", "\"maximum\": 60", "\"maximun\": 60");

        var ran = Ran.Tool("check", folder.Pack, "--output", "json").Exits(ExitCodes.BadInput);

        Assert.Empty(ran.Error);
        Assert.Equal(["command", "exitCode", "result", "notes", "errors", "moreErrors"], ran.Document.EnumerateObject().Select(p => p.Name));
        Assert.Equal("check", ran.Document.GetProperty("command").GetString());
        Assert.Equal(2, ran.Document.GetProperty("exitCode").GetInt32());
        var error = ran.Document.GetProperty("errors").EnumerateArray().First(e => e.GetProperty("code").GetString() == "Json.UnknownKey");
        Assert.Equal(["code", "file", "line", "column", "path", "vi", "en"], error.EnumerateObject().Select(p => p.Name));
        Assert.Equal("criteria.json", error.GetProperty("file").GetString());
        Assert.Equal(8, error.GetProperty("line").GetInt32());
        Assert.EndsWith("/maximun", error.GetProperty("path").GetString(), StringComparison.Ordinal);
        Assert.Contains("có phải", error.GetProperty("vi").GetString(), StringComparison.Ordinal);
        Assert.Contains("did you mean", error.GetProperty("en").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_pack_is_refused()
    {
        using var folder = AFolder.WithPack();
        Directory.CreateDirectory(folder["none"]);
        folder.Write("empty/campaign.json", "");
        folder.Write("empty/criteria.json", " \n");
        folder.Write("empty/awards.json", "");

        Ran.Tool("check", folder["none"]).Refused("Thư mục này không phải bộ quy định");
        Ran.Tool("check", folder["pac"]).Refused("Không có thư mục này; có phải 'pack'?");
        Ran.Tool("check", "cao-bang-25").Refused("có phải 'cao-bang-525'?");
        Ran.Tool("check", folder["pack/awards.json"]).Refused("Đây là tệp; hãy ghi thư mục");
        Ran.Tool("check", folder["empty"]).Refused("campaign.json:1:1: Tệp rỗng");
        Ran.Tool("check", "").Refused("Không có thư mục này");
    }

    [Fact]
    public void At_most_a_hundred_errors_are_shown()
    {
        using var folder = AFolder.WithPack();
        folder.Change("pack/campaign.json", "\"code\": \"thi-dua-nho\",", "\"code\": \"thi-dua-nho\"," + string.Concat(Enumerable.Range(1, 130).Select(i => $"\"khoa{i}\": 1,")));

        var ran = Ran.Tool("check", folder.Pack).Refused("… và 30 lỗi nữa");

        Assert.Equal(101, ran.Error.TrimEnd('\n').Split('\n').Length);
        Assert.Equal(30, Ran.Tool("check", folder.Pack, "--output", "json").Document.GetProperty("moreErrors").GetInt32());
    }
}
