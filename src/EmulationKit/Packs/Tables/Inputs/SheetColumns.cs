using EmulationKit.Awards;
using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Packs;

/// <summary>The columns that an input sheet of a plan can have, by every name under which they are read.</summary>
internal sealed class SheetColumns
{
    private static readonly (SheetColumnKind Kind, string Name, string[] Aliases)[] Fixed =
    [
        (SheetColumnKind.Id, "id", ["code", "mã", "mã đối tượng"]),
        (SheetColumnKind.Name, "name", ["tên", "tên đối tượng"]),
        (SheetColumnKind.Kind, "kind", ["loại", "loại đối tượng"]),
        (SheetColumnKind.Bloc, "bloc", ["khối", "cụm", "khối, cụm"]),
        (SheetColumnKind.Area, "area", ["địa bàn", "khu vực"]),
        (SheetColumnKind.Registered, "registered", ["đăng ký", "đã đăng ký"]),
        (SheetColumnKind.Titles, "titles", ["danh hiệu đăng ký"]),
        (SheetColumnKind.Hold, "hold", ["tạm dừng xét"]),
        (SheetColumnKind.Leader, "leader", ["lãnh đạo"]),
        (SheetColumnKind.DirectWorker, "directWorker", ["trực tiếp", "lao động trực tiếp"]),
        (SheetColumnKind.TieVotes, "tieVotes", ["phiếu khi bằng điểm"]),
        (SheetColumnKind.ReportedTotal, "reportedTotal", ["tổng điểm công bố"]),
        (SheetColumnKind.History, "history", ["thành tích trước đây"]),
        (SheetColumnKind.Outside, "outside", ["phong trào khác"]),
    ];

    private readonly EvaluationPlan plan;
    private readonly Dictionary<string, SheetColumn?> byName = new(StringComparer.OrdinalIgnoreCase);

    public SheetColumns(EvaluationPlan plan)
    {
        this.plan = plan;
        All = [.. FixedColumns(), .. AwardColumns(plan), .. plan.Scoring.Criteria.SelectMany(OfCriterion)];
        foreach (var column in All)
        {
            // Two meanings of one name leave it without any.
            byName[column.Name] = byName.ContainsKey(column.Name) ? null : column;
        }

        AddAliases();
    }

    /// <summary>Every column, in the order in which sheets are written.</summary>
    public IReadOnlyList<SheetColumn> All { get; }

    public SheetColumn? Find(string header) => byName.GetValueOrDefault(header);

    public SheetColumn Of(SheetColumnKind kind) => All.First(c => c.Kind == kind);

    /// <summary>Says why a name is no column.</summary>
    public Error Unknown(string header)
    {
        var problems = new Problems();
        var dot = header.LastIndexOf('.');
        var (code, field) = dot < 0 ? (header, "") : (header[..dot], header[(dot + 1)..]);
        if (Criterion(code) is { } known && dot > 0)
        {
            InputProblems.FieldUnknown(problems, header, field, known.Fields.Select(f => f.Name));
        }
        else if (Criterion(header) is { } several)
        {
            return SheetErrors.FieldMissing(header, several.Fields.Select(f => $"{several.Definition.Code}.{f.Name}"));
        }
        else if (plan.Scoring.Criteria.SelectMany(c => c.Fields).Any(f => f.Name.Equals(field, StringComparison.OrdinalIgnoreCase)) || field is "points" or "reason" or "year")
        {
            InputProblems.CriterionUnknown(problems, header, code, plan.Scoring.Criteria.Select(c => c.Definition.Code));
        }

        return problems.Any ? problems.Errors[0] : TableErrors.HeaderUnknown(header, Nearest.Of(header, byName.Keys));
    }

    private CompiledCriterion? Criterion(string code) =>
        plan.Scoring.Criteria.FirstOrDefault(c => c.Definition.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    private void AddAliases()
    {
        foreach (var (kind, _, aliases) in Fixed)
        {
            foreach (var alias in aliases)
            {
                byName.TryAdd(alias, Of(kind));
            }
        }

        foreach (var column in All.Where(c => c.Award is not null))
        {
            byName.TryAdd((column.Kind == SheetColumnKind.Nominated ? "đề nghị:" : "phiếu:") + column.Award, column);
        }

        foreach (var column in All.Where(c => c.Kind == SheetColumnKind.Field && c.Criterion is { } criterion && criterion.Fields[c.Field].Name == MainField.Of(criterion.Definition.Method)))
        {
            byName.TryAdd(column.Criterion!.Definition.Code, column);
        }
    }

    private static IEnumerable<SheetColumn> FixedColumns() => Fixed.Select(f => new SheetColumn(f.Kind, f.Name));

    private static IEnumerable<SheetColumn> AwardColumns(EvaluationPlan plan) => plan.Rules.Awards.SelectMany(a => new SheetColumn[]
    {
        new(SheetColumnKind.Nominated, $"nominated:{a.Code}") { Award = a.Code },
        new(SheetColumnKind.Ballot, $"ballot:{a.Code}") { Award = a.Code },
    });

    private static IEnumerable<SheetColumn> OfCriterion(CompiledCriterion criterion)
    {
        var code = criterion.Definition.Code;
        var own = criterion.Fields.Select((f, i) => new SheetColumn(SheetColumnKind.Field, $"{code}.{f.Name}") { Criterion = criterion, Field = i });
        var more = new List<SheetColumn>();
        if (criterion.Definition.Method is BandedMethod { Index: not null })
        {
            more.Add(new(SheetColumnKind.Year, $"{code}.year") { Criterion = criterion });
        }

        if (criterion.Role != CriterionRole.Knockout)
        {
            more.Add(new(SheetColumnKind.Points, $"{code}.points") { Criterion = criterion });
            more.Add(new(SheetColumnKind.Reason, $"{code}.reason") { Criterion = criterion });
        }

        return own.Concat(more.Where(m => criterion.Fields.All(f => $"{code}.{f.Name}" != m.Name)));
    }
}
