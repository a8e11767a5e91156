namespace EmulationKit.Tool;

/// <summary><c>test</c>: runs the tests that packs bring with them.</summary>
internal sealed class TestCommand : ToolCommand
{
    private readonly ListArgument packs = new("pack", PackSource.ValueName, new("các bộ quy định; không ghi thì thử mọi bộ có sẵn", "the packs; if none is named, all that come with the tool"));

    public TestCommand()
        : base("test", new("chạy các phép thử của bộ quy định", "run a pack's tests")) => Arguments.Add(packs);

    public override IReadOnlyList<string> Examples => ["test", "test phong-trao"];

    public override ErrorOr<Answer> Run(Call call)
    {
        var names = call[packs] is { Count: > 0 } given ? given : ShippedPacks.Names;
        var read = names.Select(n => names.Count == 1 ? PackSource.Read(n) : PackSource.ReadSecond(n)).ToArray();
        if (read.Any(r => r.IsError))
        {
            return read.SelectMany(r => r.ErrorsOrEmptyList).ToList();
        }

        var report = new TestReport([.. read.Select(r => TestedPack.Of(r.Value, call.Cancellation))]);
        return new Answer(report, page => report.Show(page, call.Session))
        {
            ExitCode = report.Failed > 0 ? ExitCodes.Negative : ExitCodes.Done,
            Notes = [.. report.Packs.Where(p => p.Tests.Count == 0).Select(p => Wording.Text("{0} không có phép thử nào; hãy đặt tệp JSON vào thư mục tests.", "{0} has no tests; put JSON files into its folder tests.", p.Pack))],
        };
    }
}
