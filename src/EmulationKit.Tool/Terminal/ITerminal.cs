namespace EmulationKit.Tool;

/// <summary>What the tool talks to: the process's streams and surroundings, or a test's.</summary>
internal interface ITerminal
{
    /// <summary>Where results go.</summary>
    Stream Out { get; }

    /// <summary>Where errors, notes and progress go.</summary>
    Stream Error { get; }

    /// <summary>Whether a person sees the results at once, rather than a file or another program.</summary>
    bool OutIsTerminal { get; }

    /// <summary>Whether a person sees errors at once.</summary>
    bool ErrorIsTerminal { get; }

    /// <summary>How many columns the terminal has.</summary>
    int Width { get; }

    /// <summary>An environment variable, or nothing if it is not set.</summary>
    string? Variable(string name);
}
