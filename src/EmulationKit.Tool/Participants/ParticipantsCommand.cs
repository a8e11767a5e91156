using EmulationKit.Packs;

namespace EmulationKit.Tool;

/// <summary><c>participants</c>: a pack's list of participants as a sheet, out and in.</summary>
internal sealed class ParticipantsCommand : ToolCommand
{
    private readonly PlaceArgument pack = PackSource.Argument();
    private readonly SheetExchange exchange = new();

    public ParticipantsCommand()
        : base("participants", new("xuất, nhập danh sách đối tượng bằng Excel, CSV", "export and import the list of participants as Excel or CSV"))
    {
        Arguments.Add(pack);
        exchange.AddTo(this);
    }

    public override IReadOnlyList<LocalizedText> Remarks => [SheetExchange.Remark];

    public override IReadOnlyList<string> Examples =>
        ["participants phong-trao --export doi-tuong.xlsx", "participants phong-trao --import doi-tuong.xlsx", "participants phong-trao --import doi-tuong.xlsx --yes"];

    public override ErrorOr<Answer> Run(Call call) => exchange.Run(call, call.Needed(pack),
        opened => ParticipantSheet.Write(opened.Pack.Participants),
        (opened, source) => ParticipantSheet.Read(source, opened.Pack.Rules).Then(read => ParticipantSheet.Write(read)).Then(sheet => new ImportedFile(PackFiles.Participants, stream => CsvFile.Write(stream, sheet))));
}
