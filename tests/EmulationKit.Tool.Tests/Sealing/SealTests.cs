namespace EmulationKit.Tool.Tests.Sealing;

public sealed class SealTests
{
    [Fact]
    public void A_seal_verifies_and_holds_no_names()
    {
        using var folder = AFolder.WithPack();

        var sealedRun = Seal(folder).Exits(ExitCodes.Done).Says("SHA-256 ");

        var hash = sealedRun.Out.Split("SHA-256 ")[1].Trim();
        Assert.Matches("^[0-9a-f]{64}$", hash);
        Assert.DoesNotContain("Sở", folder.Read("a.seal.json").Split("\"rules\"")[0], StringComparison.Ordinal);
        Ran.Tool("verify", folder["a.seal.json"]).Exits(ExitCodes.Done).Says("khớp từng byte").Says(hash);
        Ran.Tool("verify", folder["a.seal.json"], "--hash", hash.ToUpperInvariant()).Exits(ExitCodes.Done);
        Ran.Tool("verify", folder["a.seal.json"], "--hash", new string('0', 64), "--lang", "en").Exits(ExitCodes.Negative).Says("does NOT match");
        Assert.DoesNotContain("a.seal.json.names.csv", folder.Names());
    }

    [Fact]
    public void A_changed_seal_does_not_verify()
    {
        using var folder = AFolder.WithPack();
        Seal(folder).Exits(ExitCodes.Done);
        folder.Change("a.seal.json", "\"total\":98.8", "\"total\":99.8");

        Ran.Tool("verify", folder["a.seal.json"]).Exits(ExitCodes.Negative).Says("✗ Tính lại KHÔNG khớp").Says("đã bị thay đổi sau khi niêm phong");
        var ran = Ran.Tool("verify", folder["a.seal.json"], "--output", "json").Exits(ExitCodes.Negative);
        Assert.False(ran.Result.GetProperty("verified").GetBoolean());
        Assert.Equal("Seal.Altered", ran.Result.GetProperty("differences")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void The_list_of_names_stands_beside_it_if_asked_for()
    {
        using var folder = AFolder.WithPack();

        Seal(folder, "--names").Exits(ExitCodes.Done);

        Assert.Contains("STC,Sở Tài chính\r\n", folder.Read("a.seal.json.names.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Neither_file_is_written_if_one_cannot_be()
    {
        using var folder = AFolder.WithPack();
        folder.Write("a.seal.json.names.csv", "mine");

        Seal(folder, "--names").Refused("a.seal.json.names.csv: Tệp đã có");

        Assert.DoesNotContain("a.seal.json", folder.Names());
    }

    [Fact]
    public void What_is_no_seal_is_refused()
    {
        using var folder = AFolder.WithPack();

        Ran.Tool("verify", folder["inputs.csv"]).Refused("Đây không phải bản niêm phong");
        Ran.Tool("verify", folder.Write("empty", "")).Refused("Đây không phải bản niêm phong");
        Ran.Tool("verify", folder["none"]).Refused("Không có tệp này");
        Ran.Tool("verify", folder.Path).Refused("Đây là thư mục");
        Ran.Tool("seal", folder.Pack, "--inputs", folder["inputs.csv"]).Refused("bằng --out");
    }

    private static Ran Seal(AFolder folder, params string[] args) => Ran.Tool(["seal", folder.Pack, "--inputs", folder["inputs.csv"], "--out", folder["a.seal.json"], .. args]);
}
