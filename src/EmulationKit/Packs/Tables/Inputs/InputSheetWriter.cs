using EmulationKit.Awards;
using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Packs;

/// <summary>Writes participants with their inputs as a sheet from which the same are read.</summary>
internal sealed class InputSheetWriter(EvaluationPlan plan, IReadOnlyCollection<ParticipantInput> participants, IReadOnlyDictionary<string, string> names)
{
    private readonly Problems problems = new();

    public ErrorOr<TableSheet> Write()
    {
        var all = new SheetColumns(plan).All;
        foreach (var participant in participants)
        {
            CheckInputs(participant, all);
        }

        SheetColumn[] used = [.. all.Where(c => c.Kind is SheetColumnKind.Id or SheetColumnKind.Kind or SheetColumnKind.Field || participants.Any(p => IsSaid(p, c)))];
        var rows = participants.Select((p, i) => Row(new SheetWriter(problems, $"participants/{i}"), p, used)).ToList();
        return problems.OrElse(() => new TableSheet("inputs", [.. used.Select(Column)], rows));
    }

    /// <summary>A column as it is written, with what may be typed into it.</summary>
    public static TableColumn Column(SheetColumn column) => column.Kind switch
    {
        SheetColumnKind.Field when column.Criterion!.Fields[column.Field] is var field => new(column.Name)
        {
            Kind = field.IsMark ? CellKind.Text : CellKind.Number,
            Minimum = field.IsMark ? null : field.Minimum,
            Maximum = field.IsMark ? null : field.Maximum,
        },
        SheetColumnKind.Points => new(column.Name) { Kind = CellKind.Number },
        SheetColumnKind.ReportedTotal or SheetColumnKind.TieVotes or SheetColumnKind.Year => new(column.Name) { Kind = CellKind.Number },
        SheetColumnKind.Name or SheetColumnKind.Reason => new(column.Name) { Width = 40 },
        SheetColumnKind.Registered or SheetColumnKind.Hold or SheetColumnKind.Leader or SheetColumnKind.DirectWorker or SheetColumnKind.Nominated => new(column.Name) { Choices = ["yes", "no"] },
        _ => new(column.Name) { Width = Math.Max(14, column.Name.Length + 2) },
    };

    private bool IsSaid(ParticipantInput participant, SheetColumn column) =>
        column.Kind == SheetColumnKind.Name ? names.ContainsKey(participant.Id) : !Cell(new SheetWriter(new Problems(), ""), participant, column).IsEmpty;

    private TableCell[] Row(SheetWriter write, ParticipantInput participant, SheetColumn[] columns) => Array.ConvertAll(columns, c => Cell(write, participant, c));

    private TableCell Cell(SheetWriter write, ParticipantInput participant, SheetColumn column)
    {
        if (column.Criterion is not null)
        {
            return InputCell(write, participant, column);
        }

        return column.Kind switch
        {
            SheetColumnKind.Id => write.Text("id", participant.Id),
            SheetColumnKind.Name => write.Text("name", names.GetValueOrDefault(participant.Id)),
            SheetColumnKind.Kind => write.Text("kind", participant.Kind),
            SheetColumnKind.Bloc => write.Text("bloc", participant.Bloc),
            SheetColumnKind.Area => write.Text("area", participant.Area),
            SheetColumnKind.TieVotes => TableCell.Of((decimal?)participant.TieVotes),
            SheetColumnKind.ReportedTotal => TableCell.Of(participant.ReportedTotal),
            SheetColumnKind.Nominated => TableCell.Of(participant.Nominations.TryGetValue(column.Award!, out var nominated) ? nominated : null),
            SheetColumnKind.Ballot => TableCell.Of(participant.Ballots.TryGetValue(column.Award!, out var ballot) ? FactWords.Ballot(ballot) : null),
            _ => FactWords.Cell(write, participant, column),
        };
    }

    private static TableCell InputCell(SheetWriter write, ParticipantInput participant, SheetColumn column)
    {
        var criterion = column.Criterion!;
        if (!participant.Inputs.TryGetValue(criterion.Definition.Code, out var input))
        {
            return TableCell.Empty;
        }

        return column.Kind switch
        {
            SheetColumnKind.Field when criterion.Fields[column.Field].IsMark => Mark(input, criterion.Fields.Take(column.Field).Count(f => f.IsMark)),
            SheetColumnKind.Field => TableCell.Of(input.Numbers.TryGetValue(criterion.Fields[column.Field].Name, out var number) ? number : null),
            SheetColumnKind.Year => TableCell.Of((decimal?)input.Year),
            SheetColumnKind.Points => TableCell.Of(input.Override?.Points),
            _ => write.Text(column.Path, input.Override?.Reason),
        };
    }

    private static TableCell Mark(CriterionInput input, int index) =>
        index >= input.Marks.Count ? TableCell.Empty
        : input.Marks[index].Value is { } mark ? TableCell.Of(mark)
        : TableCell.Of(input.Marks[index].IsRecusal ? CriterionInputConverter.Recused : CriterionInputConverter.Abstained);

    /// <summary>What no column stands for would be lost.</summary>
    private void CheckInputs(ParticipantInput participant, IReadOnlyList<SheetColumn> columns)
    {
        var path = $"participants/{participant.Id}";
        foreach (var (code, input) in participant.Inputs)
        {
            var own = columns.Where(c => c.Criterion?.Definition.Code == code).ToArray();
            var fields = own.Where(c => c.Kind == SheetColumnKind.Field).Select(c => c.Criterion!.Fields[c.Field]).ToArray();
            var lost = input.Numbers.Keys.FirstOrDefault(n => fields.All(f => f.Name != n || f.IsMark))
                ?? (input.Marks.Count > fields.Count(f => f.IsMark) ? "marks" : null)
                ?? (input.Year is not null && own.All(c => c.Kind != SheetColumnKind.Year) ? "year" : null)
                ?? (input.Override is not null && own.All(c => c.Kind != SheetColumnKind.Points) ? "override" : null);
            if (lost is not null || own.Length == 0)
            {
                problems.AddRange([SheetErrors.NoColumn($"{path}/{code}", lost is null ? code : $"{code}.{lost}")]);
            }
        }

        foreach (var award in participant.Nominations.Keys.Concat(participant.Ballots.Keys).Where(a => columns.All(c => c.Award != a)).Distinct())
        {
            problems.AddRange([SheetErrors.NoColumn($"{path}/{award}", award)]);
        }
    }
}
