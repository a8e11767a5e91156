namespace EmulationKit.Tool;

/// <summary>What a call says of how the tool is to speak.</summary>
internal sealed record SessionChoices
{
    /// <summary>The language: <c>vi</c> or <c>en</c>.</summary>
    public string Language { get; init; } = LocalizedText.DefaultLanguage;

    /// <summary>Whether another program reads: one JSON document instead of text.</summary>
    public bool Machine { get; init; }

    /// <summary>Whether colours are unwanted.</summary>
    public bool NoColour { get; init; }

    /// <summary>Whether notes, times and progress are unwanted.</summary>
    public bool Quiet { get; init; }

    /// <summary>Whether an internal fault is to be shown with where it happened.</summary>
    public bool Debug { get; init; }
}
