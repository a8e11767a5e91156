namespace EmulationKit;

/// <summary>What a criterion, a clause or a figure rests on: a law, a plan, a letter, or the pack itself.</summary>
/// <param name="Document">The document as it is cited, such as "Kế hoạch 2255/KH-UBND" or "Luật 06/2022/QH15".</param>
/// <param name="Provision">The place in it, such as "Điều 74" or "mục II.3".</param>
public sealed record Source(string Document, string? Provision = null)
{
    /// <summary>Whether the figure is the pack author's example and no document states it.</summary>
    public bool Illustrative { get; init; }

    /// <summary>Whether a lawyer must still confirm that the document says so and is in force.</summary>
    public bool ToBeConfirmed { get; init; }

    /// <summary>The place and the document, as a reader cites them.</summary>
    public override string ToString() => Provision is null ? Document : $"{Provision}, {Document}";
}
