namespace EmulationKit.Awards;

/// <summary>The words for outcomes.</summary>
public static class OutcomeWords
{
    /// <summary>An outcome in words.</summary>
    /// <param name="outcome">The outcome.</param>
    public static LocalizedText Of(Outcome outcome) => outcome switch
    {
        Outcome.Granted => new("được tặng", "granted"),
        Outcome.Undecided => new("chưa quyết định", "undecided"),
        Outcome.Refused => new("không được tặng", "refused"),
        _ => new("không xét", "not considered"),
    };
}
