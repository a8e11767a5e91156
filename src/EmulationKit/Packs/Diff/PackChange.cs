namespace EmulationKit.Packs;

/// <summary>One difference between two packs.</summary>
/// <param name="Section">What of the pack it is about.</param>
/// <param name="File">The file it stands in.</param>
/// <param name="Path">Where in the file, such as <c>awards/BK/limits/0/count</c>: keys, codes and numbers of items.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Before">What was there, if anything was.</param>
/// <param name="After">What is there now, if anything is.</param>
/// <param name="Sentence">The difference as a unit understands it, without a full stop.</param>
public sealed record PackChange(
    PackSection Section, string File, string Path, PackChangeKind Kind, LocalizedText? Before, LocalizedText? After, LocalizedText Sentence)
{
    /// <summary>What the section is called, for a heading.</summary>
    public LocalizedText SectionName => NameOf(Section);

    internal static LocalizedText NameOf(PackSection section) => section switch
    {
        PackSection.Plan => new("Kế hoạch", "Plan"),
        PackSection.Participants => new("Đối tượng tham gia", "Participants"),
        PackSection.Criteria => new("Tiêu chí", "Criteria"),
        PackSection.Ranking => new("Xếp hạng", "Ranking"),
        PackSection.Awards => new("Khen thưởng", "Awards"),
        _ => new("Phép thử", "Tests"),
    };
}
