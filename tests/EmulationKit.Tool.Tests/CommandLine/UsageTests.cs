namespace EmulationKit.Tool.Tests.CommandLine;

public sealed class UsageTests
{
    [Theory]
    [InlineData("evalaute", "Không có lệnh 'evalaute'; có phải 'evaluate'?")]
    [InlineData("xyz", "Không có lệnh 'xyz'; xem 'emulationkit --help'.")]
    public void An_unknown_command_gets_the_nearest(string command, string text) => Ran.Tool(command).Refused(text);

    [Fact]
    public void An_unknown_option_gets_the_nearest() =>
        Ran.Tool("evaluate", "minimal", "--input", "a.csv").Refused("Ở đây không có tùy chọn '--input'; có phải '--inputs'?");

    [Theory]
    [InlineData("Thiếu <bộ quy định>", "evaluate")]
    [InlineData("Thiếu <đối tượng>", "explain", "minimal")]
    [InlineData("--inputs cần một giá trị", "evaluate", "minimal", "--inputs")]
    [InlineData("--inputs cần một giá trị", "evaluate", "minimal", "--inputs", "--quiet")]
    [InlineData("--inputs được ghi 2 lần", "evaluate", "minimal", "--inputs", "a", "--inputs", "b")]
    [InlineData("Thừa 'b c'", "check", "a", "b", "c")]
    [InlineData("--lang: 'fr' không phải lựa chọn hợp lệ; dùng một trong: vi, en.", "check", "minimal", "--lang", "fr")]
    [InlineData("--as-of: '31/02/2024' không phải một ngày", "evaluate", "minimal", "--as-of", "31/02/2024")]
    [InlineData("--award-year: '24' không phải số nguyên từ 1.900 đến 2.200", "evaluate", "minimal", "--award-year", "24")]
    [InlineData("Thừa 'maybe'", "check", "minimal", "--quiet=maybe")]
    public void What_is_wrong_with_a_call_is_said(string text, params string[] args) => Ran.Tool(args).Refused(text);

    [Fact]
    public void All_that_is_wrong_is_said_at_once() =>
        Ran.Tool("evaluate", "minimal", "--as-of", "x", "--format", "xlsx").Refused("--as-of").Refused("--out");

    [Theory]
    [InlineData("There is no command 'chek'; did you mean 'check'?", "chek")]
    [InlineData("There is no option '--strct' here; did you mean '--strict'?", "check", "minimal", "--strct")]
    [InlineData("<pack> is missing", "check")]
    public void English_is_complete(string text, params string[] args) => Ran.Tool([.. args, "--lang", "en"]).Refused(text);

    [Fact]
    public void The_parser_never_speaks_for_itself()
    {
        string[][] calls = [["x"], ["check"], ["check", "a", "b"], ["check", "--lang"], ["explain"], ["seal", "--out"], ["check", "@x"], ["simulate", "-x"], ["--set", "a"], ["check", "--debug=5"]];
        foreach (var call in calls)
        {
            var ran = Ran.Tool(call);
            Assert.Equal(ExitCodes.BadInput, ran.Exit);
            foreach (var word in new[] { "Required", "Unrecognized", "argument", "Option", "expects" })
            {
                Assert.DoesNotContain(word, ran.Error, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("en_US.UTF-8", null, "Usage")]
    [InlineData("vi_VN.UTF-8", null, "Cách dùng")]
    [InlineData("C", null, "Cách dùng")]
    [InlineData(null, null, "Cách dùng")]
    [InlineData("en_GB", "vi_VN", "Cách dùng")]
    [InlineData("vi_VN", "en_GB.UTF-8", "Usage")]
    public void The_language_is_that_of_the_surroundings(string? lang, string? all, string title)
    {
        var terminal = new ATerminal();
        terminal.Variables["LANG"] = lang ?? "";
        terminal.Variables["LC_ALL"] = all ?? "";

        Ran.Tool(terminal, "--help").Exits(ExitCodes.Done).Says(title);
    }
}
