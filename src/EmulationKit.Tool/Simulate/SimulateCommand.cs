using EmulationKit.Awards;

namespace EmulationKit.Tool;

/// <summary><c>simulate</c>: who gains and who loses under changed rules, and what it costs.</summary>
internal sealed class SimulateCommand : ToolCommand
{
    private readonly PlaceArgument pack = PackSource.Argument();
    private readonly PlaceArgument other = new("changed", new("bộ đã sửa", "changed pack"), new("bộ quy định đã sửa; hoặc dùng --set", "a changed pack; or use --set"), optional: true);
    private readonly ListOption set = new("--set", new("đường-dẫn=giá-trị", "path=value"), new("sửa một giá trị, ghi được nhiều lần; bước là khóa, thứ tự từ 0 hoặc mã", "change a value, any number of times; a step is a key, an index from 0 or a code"));
    private readonly ValueOption baseSalary = new("--base-salary", new("đồng", "đồng"), new("lương cơ sở để tính tiền thưởng; không ghi thì theo bộ quy định, rồi theo luật vào ngày xét", "the base salary that award money is reckoned from; if not said, the pack's, then the law's on the day"));
    private readonly ValueOption fund = new("--fund", new("đồng", "đồng"), new("mức trần quỹ thi đua, khen thưởng; không ghi thì theo bộ quy định", "the most that the award fund may spend; if not said, the pack's"));
    private readonly RunOptions run = new();

    public SimulateCommand()
        : base("simulate", new("thử quy định khác: ai thêm, ai mất, kinh phí", "rehearse other rules: who gains, who loses, what it costs"))
    {
        Arguments.Add(pack);
        Arguments.Add(other);
        Options.Add(set);
        Options.Add(baseSalary);
        Options.Add(fund);
        run.AddTo(this);
    }

    public override IReadOnlyList<string> Examples =>
        ["simulate cao-bang-525 --set awards.BK-TT.rule.clauses.3.points=900", "simulate phong-trao phong-trao-moi --inputs so-lieu.csv --base-salary 2340000"];

    public override ErrorOr<Answer> Run(Call call)
    {
        var choices = run.Read(call);
        var problems = new Problems();
        problems.AddRange(choices.ErrorsOrEmptyList);
        var salary = call.Number(baseSalary, problems, 1, 1_000_000_000);
        var ceiling = call.Number(fund, problems, 0, 1_000_000_000_000_000);
        if (call[other] is null && call[set].Count == 0)
        {
            problems.Add("Usage.NoChange", "--set", "Nothing is changed; name a changed pack, or a change with --set path=value.", "Chưa có gì thay đổi; hãy ghi bộ quy định đã sửa, hoặc --set đường-dẫn=giá-trị.");
        }

        if (problems.Any)
        {
            return problems.Errors.ToList();
        }

        return PackSource.Read(call.Needed(pack))
            .Then(opened => Changed(call, opened).Then(changed => CampaignRun.Make(opened, choices.Value, call.Session)
                .Then(made => Answer(call, made, changed, Money.Basis(made, changed.Pack, salary, ceiling)))));
    }

    private ErrorOr<OpenedPack> Changed(Call call, OpenedPack opened)
    {
        var named = call[other] is { } name ? PackSource.ReadSecond(name) : opened;
        return named.IsError || call[set].Count == 0 ? named
            : ChangedPack.Of(named.Value.Files, call[set]).Then(files => PackSource.Read(named.Value.Name, files));
    }

    private ErrorOr<Answer> Answer(Call call, CampaignRun made, OpenedPack changed, MoneyBasis? basis)
    {
        var simulation = Simulation.Run(made.Evaluation, changed.Pack.Rules, basis);
        if (simulation.IsError)
        {
            return simulation.Errors;
        }

        var report = SimulationReport.Of(made, simulation.Value, basis);
        var what = string.Join(", ", call[set].Prepend(call[other] ?? "").Where(w => w.Length > 0));
        return new Answer(report, page => new SimulationPage(made, report, what, call.Session).Show(page)) { Notes = [.. made.Notes, .. report.Notes(made)] };
    }
}
