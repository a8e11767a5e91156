using System.Text;
using EmulationKit.Awards;
using EmulationKit.Packs;

namespace EmulationKit.Tests.Awards.Sealing;

public sealed class EvaluationSealTests
{
    private static string Golden => Path.Combine(AppContext.BaseDirectory, "Awards", "Sealing", "Data", "semantics-1.seal.json");

    [Fact]
    public void A_seal_verifies_to_the_same_bytes()
    {
        var seal = EvaluationSeal.Of(AllKinds.Evaluate());

        var verified = EvaluationSeal.Verify(seal.File, seal.Hash);

        Assert.False(verified.IsError, verified.IsError ? verified.FirstError.Description : "");
        Assert.Equal(seal.Hash, EvaluationSeal.Of(verified.Value).Hash);
    }

    [Fact]
    public void The_golden_seal_of_semantics_1_still_computes_to_the_same_bytes()
    {
        var golden = File.ReadAllBytes(Golden);

        var verified = EvaluationSeal.Verify(golden);

        Assert.False(verified.IsError, verified.IsError ? verified.FirstError.Description : "");
        Assert.Equal(golden, EvaluationSeal.Of(AllKinds.Evaluate()).File.ToArray());
    }

    [Fact]
    public void Any_changed_byte_is_found()
    {
        var file = EvaluationSeal.Of(AllKinds.Evaluate()).File.ToArray();

        // Every 37th place keeps the test short and meets every part of the file; the property tests take random ones.
        for (var at = 0; at < file.Length; at += 37)
        {
            var changed = (byte[])file.Clone();
            changed[at] ^= 1;
            Assert.True(EvaluationSeal.Verify(changed).IsError, $"byte {at} was changed unnoticed");
        }
    }

    [Fact]
    public void An_outcome_changed_together_with_its_hash_is_found_by_computing_again()
    {
        var evaluation = AllKinds.Evaluate();
        var seal = EvaluationSeal.Of(evaluation);
        var text = Encoding.UTF8.GetString(seal.File.Span).Replace("\"LETTER\":\"granted\"", "\"LETTER\":\"refused\"", StringComparison.Ordinal);
        var payload = text[(text.IndexOf("\"payload\":", StringComparison.Ordinal) + 10)..text.LastIndexOf(",\"sha256\"", StringComparison.Ordinal)];
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(payload)));

        var verified = EvaluationSeal.Verify(Encoding.UTF8.GetBytes(text.Replace(seal.Hash, hash, StringComparison.Ordinal)));

        Assert.Equal("Seal.OutcomeDiffers", verified.FirstError.Code);
    }

    [Fact]
    public void Another_seal_than_the_decision_names_is_refused()
    {
        var seal = EvaluationSeal.Of(AllKinds.Evaluate());

        Assert.Equal("Seal.OtherSeal", EvaluationSeal.Verify(seal.File, new string('0', 64)).FirstError.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"format\":1,\"payload\":{},\"sha256\":2}")]
    [InlineData("{\"format\":\"emulationkit-seal\",\"payload\":[],\"sha256\":\"\"}")]
    [InlineData("{\"format\":\"emulationkit-seal\",\"payload\":{\"semantics\":\"x\"},\"sha256\":\"\"}")]
    [InlineData("{\"format\":\"\\ud800\",\"payload\":{},\"sha256\":\"\\ud800\"}")]
    [InlineData("{\"format\":\"emulationkit-seal\",\"payload\":{\"asOf\":\"\\ud800\"},\"sha256\":\"\\ud800\"}")]
    [InlineData("not json at all")]
    public void What_is_no_seal_is_refused(string text) => Assert.True(EvaluationSeal.Verify(Encoding.UTF8.GetBytes(text)).IsError);

    [Fact]
    public void What_is_no_text_is_refused() =>
        Assert.Equal("Seal.Malformed", EvaluationSeal.Verify(new byte[] { (byte)'"', 0xC3, (byte)'"' }).FirstError.Code);

    [Fact]
    public void A_seal_holds_no_reasons()
    {
        var text = Encoding.UTF8.GetString(EvaluationSeal.Of(AllKinds.Evaluate()).File.Span);

        Assert.DoesNotContain("Đoàn kiểm tra", text, StringComparison.Ordinal);
        Assert.Contains("\"points\":3.25", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"awards\":[", "\"awards\":[null,", "$.awards[0]")]
    [InlineData("\"scaleByKind\":{}", "\"scaleByKind\":{\"district\":null}", "$.criteria.scaleByKind.district")]
    public void A_null_in_rules_is_refused_with_its_place(string text, string broken, string path)
    {
        var json = Encoding.UTF8.GetString(RulesJson.Write(AllKinds.Rules)).Replace(text, broken, StringComparison.Ordinal);

        var read = RulesJson.Read(Encoding.UTF8.GetBytes(json));

        Assert.Equal("Rules.Null", read.FirstError.Code);
        Assert.Equal(path, DomainError.PathOf(read.FirstError));
    }

    [Fact]
    public void An_unknown_key_in_rules_is_refused_with_line_and_column()
    {
        var json = Encoding.UTF8.GetString(RulesJson.Write(AllKinds.Rules)).Replace("\"awards\":", "\"prizes\":", StringComparison.Ordinal);

        var read = RulesJson.Read(Encoding.UTF8.GetBytes(json));

        Assert.Equal("Rules.Malformed", read.FirstError.Code);
        Assert.StartsWith("Line 1, column ", read.FirstError.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_crafted_seal_of_nothing_is_refused()
    {
        var text = Encoding.UTF8.GetString(EvaluationSeal.Of(AllKinds.Evaluate()).File.Span);
        var payload = text[(text.IndexOf("\"payload\":", StringComparison.Ordinal) + 10)..text.LastIndexOf(",\"sha256\"", StringComparison.Ordinal)]
            .Replace("\"participants\":[", "\"participants\":[null,", StringComparison.Ordinal);
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(payload)));

        var verified = EvaluationSeal.Verify(Encoding.UTF8.GetBytes($"{{\"format\":\"emulationkit-seal\",\"payload\":{payload},\"sha256\":\"{hash}\"}}"));

        Assert.Equal("Seal.Malformed", verified.FirstError.Code);
    }

    [Fact]
    public void Rules_come_back_from_JSON_as_they_were_written()
    {
        var written = RulesJson.Write(AllKinds.Rules);

        var read = RulesJson.Read(written);

        Assert.False(read.IsError, read.IsError ? read.FirstError.Description : "");
        Assert.Equal(written, RulesJson.Write(read.Value));
    }
}
