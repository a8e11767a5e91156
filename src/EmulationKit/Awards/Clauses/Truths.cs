namespace EmulationKit.Awards;

/// <summary>From what is known to a truth value, and to words.</summary>
internal static class Truths
{
    public static readonly LocalizedText NotKnown = new("chưa biết", "not known yet");

    public static readonly LocalizedText Yes = new("có", "yes");

    public static readonly LocalizedText No = new("không", "no");

    public static Truth Of(bool? known) => known is not { } value ? Truth.Unknown : value ? Truth.True : Truth.False;

    /// <summary>What a clause of parts comes to, told from the truths of its parts, in their order.</summary>
    public static Truth Combine(Clause clause, IEnumerable<Truth> parts) => clause switch
    {
        Not => Truth.True - (byte)parts.Single(),
        AllOf => parts.Min(),
        _ => parts.Max(),
    };

    public static LocalizedText Word(bool? known) => known is not { } value ? NotKnown : value ? Yes : No;

    public static LocalizedText Number(decimal? number) =>
        number is { } value ? new(Wording.Number(value, "vi"), Wording.Number(value, "en")) : NotKnown;
}
