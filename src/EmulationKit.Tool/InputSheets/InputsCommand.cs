namespace EmulationKit.Tool;

/// <summary><c>inputs</c>: a sheet to fill in for a pack, empty or with its sample.</summary>
internal sealed class InputsCommand : ToolCommand
{
    private readonly PlaceArgument pack = PackSource.Argument();
    private readonly FlagOption sample = new("--sample", new("điền sẵn số liệu mẫu của bộ quy định", "fill in the pack's sample inputs"));
    private readonly FormatOptions form = new("csv", "xlsx", "json");

    public InputsCommand()
        : base("inputs", new("tạo bảng nhập số liệu cho bộ quy định", "make a sheet to fill in for a pack"))
    {
        Arguments.Add(pack);
        Options.Add(sample);
        form.AddTo(this);
    }

    public override IReadOnlyList<string> Examples => ["inputs phong-trao --out so-lieu.xlsx", "inputs cao-bang-525 --sample --format csv"];

    public override ErrorOr<Answer> Run(Call call) => form.Read(call).Then(to => PackSource.Read(call.Needed(pack))
        .Then(opened => call[sample] ? Sample(opened, call.Session) : InputDraft.Empty(opened, call.Session.Language))
        .Then(draft => Write(call.Session, to, draft)));

    private static ErrorOr<InputDraft> Sample(OpenedPack opened, Session session) =>
        new InputSource(opened, new RunChoices(null), session).Read().Then(read => InputDraft.Of(opened, read));

    private static ErrorOr<Answer> Write(Session session, OutputForm to, InputDraft draft)
    {
        if (to.Path is not { } path)
        {
            return new Answer(draft.Document, page =>
            {
                page.Flush();
                _ = Put(session.Terminal.Out, to, draft);
            });
        }

        return session.Files.Write(path, to.Force, stream => Put(stream, to, draft)).Then(_ => ErrorOrFactory.From(new Answer(
            new WrittenFile(path, to.Format, draft.Count),
            page => page.Item(0, "✓", session.Say(Wording.Text("Đã ghi bảng nhập {0} dòng vào {1}", "A sheet of {0} rows written to {1}", draft.Count, path))))));
    }

    private static ErrorOr<Success> Put(Stream stream, OutputForm to, InputDraft draft)
    {
        if (to.Format != "json")
        {
            return SheetFile.Write(stream, to, draft.Sheets);
        }

        stream.Write(System.Text.Encoding.UTF8.GetBytes(draft.Document.ToJsonString(InputDraft.Written)));
        stream.WriteByte((byte)'\n');
        return Result.Success;
    }
}
