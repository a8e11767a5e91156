using EmulationKit.Awards;
using EmulationKit.Packs;

namespace EmulationKit.Tool;

/// <summary><c>seal</c>: writes an evaluation with its rules and inputs as one file that anyone can compute again.</summary>
internal sealed class SealCommand : ToolCommand
{
    private readonly PlaceArgument pack = PackSource.Argument();
    private readonly RunOptions run = new();
    private readonly OutOption output = new();
    private readonly FlagOption names = new("--names", new("ghi thêm danh sách mã và tên vào <tệp>.names.csv; bản niêm phong không chứa tên", "also write ids and names to <file>.names.csv; the seal itself holds no names"));

    public SealCommand()
        : base("seal", new("niêm phong kết quả để ai cũng tính lại được", "seal a result so that anyone can compute it again"))
    {
        Arguments.Add(pack);
        run.AddTo(this);
        Options.Add(names);
        output.AddTo(this);
    }

    public override IReadOnlyList<string> Examples => ["seal phong-trao --inputs so-lieu.csv --out ket-qua.seal.json --names"];

    public override ErrorOr<Answer> Run(Call call)
    {
        var (choices, file) = (run.Read(call), output.Needed(call));
        if (choices.IsError || file.IsError)
        {
            return choices.ErrorsOrEmptyList.Concat(file.ErrorsOrEmptyList).ToList();
        }

        return PackSource.Read(call.Needed(pack))
            .Then(opened => CampaignRun.Make(opened, choices.Value, call.Session))
            .Then(made => Seal(call, made, file.Value));
    }

    private ErrorOr<Answer> Seal(Call call, CampaignRun made, string file)
    {
        var seal = EvaluationSeal.Of(made.Evaluation, ShippedPacks.Options.Vocabulary);
        var list = call[names] ? file + ".names.csv" : null;
        List<(string, Func<Stream, ErrorOr<Success>>)> files = [(file, ResultFiles.Always(stream => stream.Write(seal.File.Span)))];
        if (list is not null)
        {
            files.Add((list, ResultFiles.Always(stream => CsvFile.Write(stream, NameList(made)))));
        }

        return call.Session.Files.WriteAll(files, output.Force(call)).Then(_ => ErrorOrFactory.From(new Answer(
            new SealReport(file, seal.Hash, list, made.Evaluation.Inputs.Count),
            page =>
            {
                page.Item(0, "✓", call.Session.Say(Wording.Text("Đã niêm phong {0} đối tượng vào {1}", "{0} participants sealed in {1}", made.Evaluation.Inputs.Count, file)));
                page.Line($"SHA-256 {seal.Hash}");
            })
        { Notes = made.Notes }));
    }

    private static TableSheet NameList(CampaignRun made) => new("names", [new("id"), new("name")],
        made.Evaluation.Inputs.Ids.Select(id => (IReadOnlyList<TableCell>)[TableCell.Of(id), TableCell.Of(made.NameOf(id))]));
}

/// <summary>A seal that was written.</summary>
internal sealed record SealReport(string File, string Hash, string? Names, int Participants);
