namespace EmulationKit.Vietnam;

/// <summary>A locality or a department during the days on which it exists.</summary>
/// <param name="Code">The kit's code. Of localities before July 2025 it is the district's code, and for what lies in it a
/// hyphen and the official code (<c>040-01273</c>); since then the province's code, a hyphen and the official code
/// (<c>04-01273</c>). The official code alone does not do: a new commune took that of one of those it was made of.</param>
/// <param name="Name">Its name with the word for what it is. A name identifies nobody: six occur in two districts or
/// more.</param>
/// <param name="Kind">What it is.</param>
public sealed record PublicUnit(string Code, string Name, PublicUnitKind Kind)
{
    /// <summary>Its code in the official list of administrative units; none for a department.</summary>
    public string? OfficialCode { get; init; }

    /// <summary>The code of the district it lies in, while there were districts.</summary>
    public string? Parent { get; init; }

    /// <summary>The days on which it exists, as far as they are known.</summary>
    public DateRange Validity { get; init; }

    /// <summary>The codes of the units that took its place; none if it still exists, or if nothing took its place.</summary>
    public IReadOnlyList<string> Successors { get; init; } = [];

    /// <summary>What the unit rests on.</summary>
    public required Source Source { get; init; }

    /// <summary>What its successors rest on.</summary>
    public Source? SuccessorSource { get; init; }

    /// <summary>What must still be filled in.</summary>
    public LocalizedText? Note { get; init; }
}
