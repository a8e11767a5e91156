namespace EmulationKit.Packs;

/// <summary>What is no error of a pack but should be known before it is used.</summary>
/// <param name="Code">What sort of note it is: <c>Note.NotReady</c>, <c>Note.NoTests</c>, <c>Note.Illustrative</c>,
/// <c>Note.ToBeConfirmed</c>, <c>Note.NoSource</c>, <c>Note.NoEvidence</c>, <c>Note.NoForm</c>, <c>Note.NoEnglish</c> or
/// <c>Note.NoSchema</c>.</param>
/// <param name="Text">The note and what to do about it.</param>
/// <param name="Place">Where it, or the first of several, stands; the file alone where no line says it.</param>
public sealed record PackNote(string Code, LocalizedText Text, TextPlace Place)
{
    /// <summary>The paths of all that it is about, within the file, such as <c>areas/I/criteria/I.1</c>.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];
}
