using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace EmulationKit.Tool;

/// <summary>What was asked of a command.</summary>
internal sealed class Call(ParseResult parsed, Session session)
{
    public Session Session { get; } = session;

    public CancellationToken Cancellation => Session.Cancellation;

    public string? this[ValueOption option] => Tokens(parsed.GetResult(option)).LastOrDefault();

    public IReadOnlyList<string> this[ListOption option] => Tokens(parsed.GetResult(option));

    public bool this[FlagOption option] => parsed.GetResult(option) is { Implicit: false } && parsed.GetValue(option);

    public string? this[PlaceArgument argument] => Tokens(parsed.GetResult(argument)).LastOrDefault();

    public IReadOnlyList<string> this[ListArgument argument] => Tokens(parsed.GetResult(argument));

    /// <summary>The value of an argument that the command line cannot lack.</summary>
    public string Needed(PlaceArgument argument) => this[argument] ?? throw new InvalidOperationException($"The argument {argument.Name} is missing.");

    /// <summary>A day, as <c>2024-12-31</c> or <c>31/12/2024</c>.</summary>
    public DateOnly? Day(ValueOption option, Problems problems)
    {
        if (this[option] is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        problems.Add("Usage.NotADay", option.Name, $"{option.Name}: '{text}' is not a day; write 2024-12-31 or 31/12/2024.", $"{option.Name}: '{text}' không phải một ngày; hãy viết 31/12/2024 hoặc 2024-12-31.");
        return null;
    }

    /// <summary>A whole number within limits; 2.340.000 and 2,340,000 are read as 2340000.</summary>
    public long? Number(ValueOption option, Problems problems, long least, long most)
    {
        if (this[option] is not { } text)
        {
            return null;
        }

        var digits = IsGrouped(text) ? text.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal) : text;
        if (long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        problems.Add("Usage.NotANumber", option.Name, $"{option.Name}: '{text}' is not a whole number from {Wording.Number(least, "en")} to {Wording.Number(most, "en")}.",
            $"{option.Name}: '{text}' không phải số nguyên từ {Wording.Number(least, "vi")} đến {Wording.Number(most, "vi")}.");
        return null;
    }

    private static bool IsGrouped(string text)
    {
        var groups = text.Split('.', ',');
        return groups.Length > 1 && groups[0].Length is > 0 and <= 3 && groups.Skip(1).All(g => g.Length == 3) && !(text.Contains('.', StringComparison.Ordinal) && text.Contains(',', StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> Tokens(SymbolResult? result) => [.. result?.Tokens.Select(t => t.Value) ?? []];
}
