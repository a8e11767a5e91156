using EmulationKit.Awards;
using Spectre.Console;

namespace EmulationKit.Tool;

/// <summary>The signs for outcomes and truths.</summary>
internal static class OutcomeMarks
{
    public static (string Mark, Style Look) Of(Outcome outcome) => outcome switch
    {
        Outcome.Granted => ("✓", Look.Good),
        Outcome.Undecided => ("?", Look.Doubtful),
        Outcome.Refused => ("✗", Look.Faint),
        _ => ("–", Look.Faint),
    };

    public static (string Mark, Style Look) Of(Truth truth) => truth switch
    {
        Truth.True => ("✓", Look.Good),
        Truth.Unknown => ("?", Look.Doubtful),
        _ => ("✗", Look.Bad),
    };

    /// <summary>What the signs mean.</summary>
    public static LocalizedText Legend { get; } = new(
        string.Join("   ", Enum.GetValues<Outcome>().Reverse().Select(o => $"{Of(o).Mark} {OutcomeWords.Of(o).In("vi")}")),
        string.Join("   ", Enum.GetValues<Outcome>().Reverse().Select(o => $"{Of(o).Mark} {OutcomeWords.Of(o).In("en")}")));
}
