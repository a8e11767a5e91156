using EmulationKit.Packs;

namespace EmulationKit.Tool;

/// <summary><c>criteria</c>: a pack's criteria as a sheet, out and in.</summary>
internal sealed class CriteriaCommand : ToolCommand
{
    private readonly PlaceArgument pack = PackSource.Argument();
    private readonly SheetExchange exchange = new();

    public CriteriaCommand()
        : base("criteria", new("xuất, nhập bảng tiêu chí bằng Excel, CSV", "export and import the criteria as Excel or CSV"))
    {
        Arguments.Add(pack);
        exchange.AddTo(this);
    }

    public override IReadOnlyList<LocalizedText> Remarks => [SheetExchange.Remark];

    public override IReadOnlyList<string> Examples =>
        ["criteria phong-trao --export tieu-chi.xlsx", "criteria phong-trao --import tieu-chi.xlsx", "criteria phong-trao --import tieu-chi.xlsx --yes"];

    public override ErrorOr<Answer> Run(Call call) => exchange.Run(call, call.Needed(pack),
        opened => CriteriaSheet.Write(opened.Pack.Rules.Criteria, ShippedPacks.Options.Vocabulary),
        (opened, source) => CriteriaSheet.Read(source, opened.Pack.Rules, ShippedPacks.Options.Vocabulary)
            .Then(read => ErrorOrFactory.From(new ImportedPart(PackFiles.Criteria, opened.Pack with { Rules = opened.Pack.Rules with { Criteria = read } }))));
}
