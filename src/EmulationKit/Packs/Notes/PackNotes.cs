using System.Diagnostics.CodeAnalysis;
using EmulationKit.Campaigns;

namespace EmulationKit.Packs;

/// <summary>What an officer should know of a pack that reads without errors.</summary>
public static class PackNotes
{
    /// <summary>
    /// All notes: what Article 17 of Law 06/2022/QH15 still asks for before launch, whether there are tests, figures that
    /// are examples, sources that a lawyer must confirm, criteria without source or evidence, awards without a form of the
    /// catalogue, texts without English wording by file, files without a schema.
    /// </summary>
    /// <param name="pack">The pack.</param>
    /// <param name="vocabulary">The methods and clauses that it uses; the kit's own if not said.</param>
    [RequiresUnreferencedCode(RulesJson.NeedsReflection)]
    [RequiresDynamicCode(RulesJson.NeedsReflection)]
    public static IReadOnlyList<PackNote> Of(Pack pack, RuleVocabulary? vocabulary = null)
    {
        Guard.Against.Null(pack);
        var places = pack.Places ?? new PackPlaces();
        var sections = SectionNode.Of(pack, vocabulary, filled: false);
        return
        [
            .. LaunchReadiness.Missing(pack.Plan, pack.Rules).Select(NotReady),
            .. pack.Tests.Count == 0 ? [NoTests()] : Array.Empty<PackNote>(),
            .. SourceNotes.Of(sections, places),
            .. CriterionNotes.Of(pack, places),
            .. TextNotes.Of(sections, places),
            .. places.Texts.Where(t => t.Value["$schema"] is null).Select(t => NoSchema(t.Key)),
        ];
    }

    private static PackNote NotReady(ReadinessItem item) => new("Note.NotReady",
        Wording.Text("Trước khi phát động, Điều 17 Luật 06/2022/QH15 còn yêu cầu: {0}", "Before launch Article 17 of Law 06/2022/QH15 still asks for this: {0}", item.Wording),
        new(item.Code == "criteria" ? PackFiles.Criteria : PackFiles.Campaign)) { Paths = [item.Path] };

    private static PackNote NoTests() => new("Note.NoTests",
        new("Bộ quy định chưa có phép thử; hãy thêm ít nhất một tệp trong thư mục tests để biết quy tắc cho đúng kết quả",
            "The pack has no tests; add at least one file to the folder tests, so that it is known what the rules lead to"), new(PackFiles.Tests));

    private static PackNote NoSchema(string file) => new("Note.NoSchema",
        Wording.Text("Tệp chưa ghi $schema nên trình soạn thảo không gợi ý được; hãy thêm dòng \"$schema\": \"{0}\"", "The file names no $schema, so that editors cannot help; add the line \"$schema\": \"{0}\"",
            PackFiles.SchemaOf(file)), new(file, 1, 1));
}
