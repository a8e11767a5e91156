namespace EmulationKit.Vietnam;

/// <summary>A figure or a wording of law, and what it rests on.</summary>
/// <typeparam name="T">A number or a text.</typeparam>
/// <param name="Value">The figure or the wording.</param>
/// <param name="Source">The document and the place in it. <see cref="EmulationKit.Source.ToBeConfirmed"/> means that it was not
/// read there: it comes from memory, from a repealed text or by inference, and a lawyer must confirm it.</param>
public sealed record LawValue<T>(T Value, Source Source)
{
    /// <summary>Where the authors of the kit read it, if it was in another place than the document itself.</summary>
    public string? SeenIn { get; init; }
}
