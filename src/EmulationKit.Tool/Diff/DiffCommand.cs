using EmulationKit.Packs;

namespace EmulationKit.Tool;

/// <summary><c>diff</c>: says in words what a second pack changes.</summary>
internal sealed class DiffCommand : ToolCommand
{
    private readonly PlaceArgument before = new("before", new("bộ cũ", "before"), PackSource.Meaning);
    private readonly PlaceArgument after = new("after", new("bộ mới", "after"), PackSource.Meaning);

    public DiffCommand()
        : base("diff", new("nói rõ bộ quy định thứ hai thay đổi gì", "say in words what a second pack changes"))
    {
        Arguments.Add(before);
        Arguments.Add(after);
    }

    public override IReadOnlyList<string> Examples => ["diff thi-dua-2025 thi-dua-2026", "diff cao-bang-525 phong-trao"];

    public override ErrorOr<Answer> Run(Call call)
    {
        var (old, now) = (PackSource.Read(call.Needed(before)), PackSource.ReadSecond(call.Needed(after)));
        if (old.IsError || now.IsError)
        {
            return old.ErrorsOrEmptyList.Concat(now.ErrorsOrEmptyList).ToList();
        }

        var report = new DiffReport(PackDiff.Between(old.Value.Pack, now.Value.Pack, ShippedPacks.Options.Vocabulary));
        return new Answer(report, page => report.Show(page, call.Session)) { ExitCode = report.Changes.Count > 0 ? ExitCodes.Negative : ExitCodes.Done };
    }
}
