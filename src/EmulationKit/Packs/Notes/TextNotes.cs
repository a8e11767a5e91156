namespace EmulationKit.Packs;

/// <summary>Notes on texts without English wording, one for each file; tests together.</summary>
internal static class TextNotes
{
    public static IEnumerable<PackNote> Of(IReadOnlyList<SectionNode> sections, PackPlaces places)
    {
        var texts = sections.SelectMany(section => NodeWalk.Of(section).Where(p => p.Part.Node.Kind == PackNodeKind.Text).Select(p => (section.File, p.At.Path, Text: NodeText.Of(p.Part.Node))));
        foreach (var file in texts.GroupBy(t => t.File.StartsWith(PackFiles.Tests + "/", StringComparison.Ordinal) ? PackFiles.Tests : t.File))
        {
            var missing = file.Where(t => !t.Text.Texts.ContainsKey("en")).ToList();
            if (missing.Count > 0)
            {
                yield return new PackNote("Note.NoEnglish",
                    Wording.Text("{0} trên {1} đoạn chữ chưa có bản tiếng Anh", "{0} of {1} texts have no English wording", missing.Count, file.Count()),
                    places.Of(missing[0].File, missing[0].Path)) { Paths = [.. missing.Select(t => t.Path)] };
            }
        }
    }
}
