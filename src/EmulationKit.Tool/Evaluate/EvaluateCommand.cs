namespace EmulationKit.Tool;

/// <summary><c>evaluate</c>: totals, ranks and outcomes of a pack over inputs.</summary>
internal sealed class EvaluateCommand : ToolCommand
{
    private readonly PlaceArgument pack = PackSource.Argument();
    private readonly RunOptions run = new();
    private readonly FormatOptions result = new("table", "csv", "xlsx", "json");
    private readonly ValueOption bloc = new("--bloc", new("mã", "code"), new("chỉ in kết quả của một khối, cụm", "show the results of one bloc only"));

    public EvaluateCommand()
        : base("evaluate", new("chấm điểm, xếp hạng, xét khen thưởng", "compute totals, ranks and awards"))
    {
        Arguments.Add(pack);
        run.AddTo(this);
        Options.Add(bloc);
        result.AddTo(this);
    }

    public override IReadOnlyList<string> Examples =>
        ["evaluate cao-bang-525", "evaluate phong-trao --inputs so-lieu.xlsx --out ket-qua.xlsx", "evaluate phong-trao --inputs so-lieu.csv --bloc K1 --format csv"];

    public override ErrorOr<Answer> Run(Call call)
    {
        var (choices, form) = (run.Read(call), result.Read(call));
        if (choices.IsError || form.IsError)
        {
            return choices.ErrorsOrEmptyList.Concat(form.ErrorsOrEmptyList).ToList();
        }

        return PackSource.Read(call.Needed(pack))
            .Then(opened => CampaignRun.Make(opened, choices.Value, call.Session))
            .Then(made => Answer(call, made, call[bloc], form.Value));
    }

    private static ErrorOr<Answer> Answer(Call call, CampaignRun made, string? bloc, OutputForm form)
    {
        var blocs = made.Pack.Blocs.Select(b => b.Code).Concat(made.Evaluation.Results.Select(r => r.Bloc).OfType<string>().Distinct()).Distinct().ToArray();
        if (bloc is not null && !blocs.Contains(bloc))
        {
            return UnknownBloc(bloc, blocs);
        }

        var report = EvaluationReport.Of(made, bloc);
        return new ResultWriter(made, report, bloc, call.Session).Write(form).Then(answer => answer with
        {
            Notes = EvaluationNotes.Of(made, report.Awards),
            Timing = () => EvaluationNotes.Timing(made),
        });
    }

    private static Error UnknownBloc(string bloc, IReadOnlyList<string> known)
    {
        var (near, all) = (Nearest.Of(bloc, known), string.Join(", ", known));
        return DomainError.Validation("Usage.UnknownBloc",
            $"There is no bloc '{bloc}'" + (near is not null ? $"; did you mean '{near}'?" : $"; there are: {all}."),
            $"Không có khối, cụm '{bloc}'" + (near is not null ? $"; có phải '{near}'?" : $"; các mã hiện có: {all}."), "--bloc");
    }
}
