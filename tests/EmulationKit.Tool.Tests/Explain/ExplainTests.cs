using Snapshooter.Xunit;

namespace EmulationKit.Tool.Tests.Explain;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void A_refusal_is_explained_with_the_nearest_missing_condition(string language)
    {
        using var folder = AFolder.WithPack();

        Explain(folder, "SYT", "--lang", language).Exits(ExitCodes.Done).Out.MatchSnapshot(Snapshooter.SnapshotNameExtension.Create(language));
    }

    [Theory]
    [InlineData("SYT")]
    [InlineData("syt")]
    [InlineData("Sở Y tế")]
    [InlineData("so y te")]
    [InlineData("y te")]
    public void A_participant_is_found_by_id_or_name(string text)
    {
        using var folder = AFolder.WithPack();

        Explain(folder, text).Exits(ExitCodes.Done).Says("Sở Y tế (SYT)");
    }

    [Fact]
    public void A_name_of_several_lists_them()
    {
        using var folder = AFolder.WithPack();

        Explain(folder, "Hưng Đạo").Refused("'Hưng Đạo' chỉ 2 đối tượng; hãy chọn theo mã: X1 (Xã Hưng Đạo); X2 (Xã Hưng Đạo)");
        Explain(folder, "STB").Refused("có phải STC (Sở Tài chính)?");
        Explain(folder, "Sở Nội vu tinh", "--lang", "en").Refused("There is no participant");
    }

    [Fact]
    public void One_award_is_explained_alone()
    {
        using var folder = AFolder.WithPack();

        Explain(folder, "STC", "bk").Exits(ExitCodes.Done).Says("✓ Bằng khen: được tặng (BK)");
        Explain(folder, "STC", "BKK").Refused("Không có danh hiệu, hình thức 'BKK'; có phải 'BK'?");
    }

    [Fact]
    public void Explanations_for_programs_are_the_same_every_time()
    {
        using var folder = AFolder.WithPack();

        var ran = Explain(folder, "SYT", "--output", "json").Exits(ExitCodes.Done);

        Assert.Equal(ran.Out, Explain(folder, "SYT", "--output", "json").Out);
        var award = ran.Result.GetProperty("awards")[0];
        Assert.Equal("refused", award.GetProperty("outcome").GetString());
        Assert.Equal("Luật 06/2022/QH15", award.GetProperty("rule").GetProperty("parts")[1].GetProperty("source").GetProperty("document").GetString());
        Assert.Equal("I.1", award.GetProperty("nearestMissing")[0].GetProperty("advice")[0].GetProperty("criterion").GetString());
    }

    private static Ran Explain(AFolder folder, params string[] args) => Ran.Tool(["explain", folder.Pack, .. args, "--inputs", folder["inputs.csv"]]);
}
