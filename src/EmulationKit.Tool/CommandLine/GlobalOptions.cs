using System.CommandLine;

namespace EmulationKit.Tool;

/// <summary>The options that every command takes.</summary>
internal sealed class GlobalOptions
{
    public ValueOption Language { get; } = new("--lang", "vi|en", new("ngôn ngữ; không ghi thì theo LC_ALL, LANG, nếu không bắt đầu bằng 'en' thì là tiếng Việt", "the language; if not said, as LC_ALL or LANG, Vietnamese unless it begins with 'en'")) { Recursive = true, Choices = ["vi", "en"] };

    public ValueOption Output { get; } = new("--output", "text|json", new("'json': in kết quả và lỗi thành một tài liệu JSON cho chương trình khác", "'json': print results and errors as one JSON document for programs")) { Recursive = true, Choices = ["text", "json"] };

    public FlagOption NoColour { get; } = new("--no-color", new("không tô màu (cũng như biến môi trường NO_COLOR)", "no colours (as the environment variable NO_COLOR)")) { Recursive = true };

    public FlagOption Quiet { get; } = new("--quiet", new("không in ghi chú, thời gian, tiến độ", "no notes, times or progress"), "-q") { Recursive = true };

    public FlagOption Debug { get; } = new("--debug", new("khi có lỗi nội bộ, in cả vị trí trong chương trình", "on an internal fault, say where in the program it happened")) { Recursive = true };

    public FlagOption Help { get; } = new("--help", new("in hướng dẫn", "show help"), "-h", "-?") { Recursive = true };

    public FlagOption Version { get; } = new("--version", new("in phiên bản", "show the version"));

    /// <summary>The options in the order of help.</summary>
    public IReadOnlyList<Option> All => [Language, Output, NoColour, Quiet, Debug, Help, Version];

    /// <summary>How to speak, even where the rest of the command line is wrong.</summary>
    public SessionChoices Read(ParseResult parsed, ITerminal terminal)
    {
        var said = ValueOf(parsed, Language);
        return new()
        {
            Language = said is "vi" or "en" ? said : LanguageOf(terminal),
            Machine = ValueOf(parsed, Output) == "json",
            NoColour = Has(parsed, NoColour),
            Quiet = Has(parsed, Quiet),
            Debug = Has(parsed, Debug),
        };
    }

    public static bool Has(ParseResult parsed, FlagOption option) => parsed.GetResult(option) is { Implicit: false };

    private static string? ValueOf(ParseResult parsed, ValueOption option) => parsed.GetResult(option)?.Tokens.LastOrDefault()?.Value;

    private static string LanguageOf(ITerminal terminal)
    {
        var locale = terminal.Variable("LC_ALL") is { Length: > 0 } all ? all : terminal.Variable("LANG") ?? "";
        return locale.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : LocalizedText.DefaultLanguage;
    }
}
