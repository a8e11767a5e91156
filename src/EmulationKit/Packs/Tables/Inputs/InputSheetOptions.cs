namespace EmulationKit.Packs;

/// <summary>How an input sheet is to be read.</summary>
public sealed record InputSheetOptions
{
    /// <summary>How numbers are written in text cells; found out from the file if not said.</summary>
    public NumberConvention Numbers { get; init; } = NumberConvention.Auto;

    /// <summary>The participants there are, if they are known: name, kind, bloc and area then need not stand in the sheet
    /// again, and a participant that is not among them is refused.</summary>
    public IReadOnlyCollection<PackParticipant>? Participants { get; init; }

    /// <summary>How many errors are worded, 1 or more; of the rest only the number is said.</summary>
    public int MostErrors { get; init; } = 100;
}
