namespace EmulationKit.Tool;

/// <summary><c>check</c>: everything that is wrong with a pack, or what it holds.</summary>
internal sealed class CheckCommand : ToolCommand
{
    private readonly PlaceArgument pack = PackSource.Argument();
    private readonly FlagOption strict = new("--strict", new("coi cả ghi chú là không đạt (mã thoát 1)", "let notes count as a failure (exit code 1)"));

    public CheckCommand()
        : base("check", new("kiểm tra bộ quy định: mọi lỗi với tệp, dòng, cột", "check a pack: every error with file, line and column"))
    {
        Arguments.Add(pack);
        Options.Add(strict);
    }

    public override IReadOnlyList<string> Examples => ["check cao-bang-525", "check phong-trao --strict"];

    public override ErrorOr<Answer> Run(Call call) => PackSource.Read(call.Needed(pack)).Then(opened => Answer(opened, call[strict], call.Session));

    private static Answer Answer(OpenedPack opened, bool strict, Session session)
    {
        var summary = PackSummary.Of(opened.Pack);
        var notes = PackRemarks.Of(opened.Pack);
        return new(summary, page => summary.Show(page, session))
        {
            Notes = notes,
            ExitCode = strict && notes.Count > 0 ? ExitCodes.Negative : ExitCodes.Done,
        };
    }
}
