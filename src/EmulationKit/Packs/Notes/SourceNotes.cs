namespace EmulationKit.Packs;

/// <summary>Notes on sources: what is only an example, and what a lawyer must confirm.</summary>
internal static class SourceNotes
{
    public static IEnumerable<PackNote> Of(IReadOnlyList<SectionNode> sections, PackPlaces places)
    {
        var sources = sections.SelectMany(section => NodeWalk.Of(section).Where(p => p.Part.Node.Type == typeof(Source)).Select(p => (section.File, p.At, p.Part.Node))).ToList();
        foreach (var file in sources.Where(s => Is(s.Node, "illustrative")).GroupBy(s => s.File))
        {
            yield return new PackNote("Note.Illustrative",
                Wording.Text("{0} số liệu hoặc ngày chỉ là ví dụ của người soạn, không văn bản nào quy định; hãy thay bằng số liệu của tỉnh: {1}",
                    "{0} figures or days are the author's examples, which no document states; put your own in their place: {1}", file.Count(), Listing.Of([.. file.Select(s => s.At.Owner)])),
                places.Of(file.Key, file.First().At.Path)) { Paths = [.. file.Select(s => s.At.Path)] };
        }

        foreach (var file in sources.Where(s => Is(s.Node, "toBeConfirmed")).GroupBy(s => s.File))
        {
            var documents = file.Select(s => NodeText.Of(s.Node["document"]!)).Distinct().ToList();
            yield return new PackNote("Note.ToBeConfirmed",
                Wording.Text("{0} căn cứ cần người am hiểu pháp luật xác nhận nội dung và hiệu lực: {1}", "{0} sources must be confirmed by a lawyer, what they say and that they are in force: {1}", file.Count(), Listing.Of(documents)),
                places.Of(file.Key, file.First().At.Path)) { Paths = [.. file.Select(s => s.At.Path)] };
        }
    }

    private static bool Is(PackNode source, string key) => source[key]?.Json.ValueKind == System.Text.Json.JsonValueKind.True;
}
