using System.Globalization;

namespace EmulationKit.Benchmarks.Measuring;

/// <summary>What was asked for on the command line after <c>engines</c>.</summary>
internal sealed class EnginesOptions
{
    public const string Usage = "engines [--sizes 1000,100000,1000000] [--rounds n] [--contestants name,name] [--full] [--out FILE]";

    /// <summary>How many participants, one race each.</summary>
    public IReadOnlyList<int> Sizes { get; private set; } = [1_000, 100_000, 1_000_000];

    /// <summary>How many rounds each race has; slow contestants may run fewer.</summary>
    public int Rounds { get; private set; } = 7;

    /// <summary>The contestants to run besides the ruler; empty means all.</summary>
    public IReadOnlyList<string> Contestants { get; private set; } = [];

    /// <summary>Whether slow contestants run at every size.</summary>
    public bool Full { get; private set; }

    /// <summary>A file for the Markdown, besides standard output.</summary>
    public string? Out { get; private set; }

    /// <summary>Reads the arguments, or gives nothing if they are not understood.</summary>
    public static EnginesOptions? Parse(ReadOnlySpan<string> arguments)
    {
        var options = new EnginesOptions();
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] == "--full")
            {
                options.Full = true;
            }
            else if (i + 1 == arguments.Length || !options.Take(arguments[i], arguments[++i]))
            {
                return null;
            }
        }

        return options;
    }

    private bool Take(string name, string value)
    {
        switch (name)
        {
            case "--sizes":
                Sizes = [.. value.Split(',').Select(Number)];
                return Sizes.All(size => size > 0);
            case "--rounds":
                Rounds = Number(value);
                return Rounds > 0;
            case "--contestants":
                Contestants = value.Split(',');
                return true;
            case "--out":
                Out = value;
                return true;
            default:
                return false;
        }
    }

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
