using EmulationKit.Campaigns;
using EmulationKit.Participants;

namespace EmulationKit.Packs;

/// <summary>
/// The list of participants as a sheet: one row for each, with the columns <c>code</c>, <c>name</c> and <c>kind</c>, and
/// if needed <c>bloc, area, parent, from, to, successors, nature, tags, weight, post, standing</c>, in any order. Lists
/// within a cell have <c>|</c> between their items; dates are 2024-10-11 or 11/10/2024.
/// </summary>
public static class ParticipantSheet
{
    private static readonly SheetFields Fields = new(
        ("code", ["id", "mã"]), ("name", ["tên"]), ("kind", ["loại"]), ("bloc", ["khối", "cụm", "khối, cụm"]), ("area", ["địa bàn", "khu vực"]),
        ("parent", ["cấp trên", "đơn vị cấp trên"]), ("from", ["từ ngày"]), ("to", ["đến ngày"]), ("successors", ["kế thừa", "đơn vị kế thừa"]),
        ("nature", ["tính chất"]), ("tags", ["nhãn"]), ("weight", ["trọng số"]), ("post", ["chức vụ"]), ("standing", ["vị trí"]));

    private static readonly SheetWords<ParticipantNature> Natures = new(
        (ParticipantNature.Unit, ["unit", "đơn vị"]), (ParticipantNature.Household, ["household", "hộ gia đình", "hộ"]), (ParticipantNature.Person, ["person", "cá nhân"]));

    private static readonly SheetWords<PersonStanding> Standings = new(
        (PersonStanding.Staff, ["staff", "nhân viên"]), (PersonStanding.DirectWorker, ["directWorker", "trực tiếp"]), (PersonStanding.Leader, ["leader", "lãnh đạo"]));

    /// <summary>Reads a list of participants and checks it: every code once, kinds and blocs that there are, ties that lead
    /// somewhere. Every error comes back at once with its place: <c>Table.…</c>, what
    /// <see cref="ParticipantRegister.Read"/> returns, <c>Input.UnknownBloc</c> and <c>Input.KindNotInBloc</c>.</summary>
    /// <param name="source">The sheet.</param>
    /// <param name="rules">The rules that name kinds and blocs; without them any are taken.</param>
    /// <param name="numbers">How numbers are written; found out if not said.</param>
    /// <param name="mostErrors">How many errors are worded, 1 or more; of the rest only the number is said.</param>
    public static ErrorOr<IReadOnlyList<PackParticipant>> Read(
        TableSource source, CampaignRules? rules = null, NumberConvention numbers = NumberConvention.Auto, int mostErrors = 100)
    {
        Guard.Against.Null(source);
        Guard.Against.NegativeOrZero(mostErrors);
        var problems = new TableProblems(source.File, mostErrors);
        var lines = new List<(PackParticipant Participant, int Line)>();
        Func<string, int?> columnOf = _ => null;
        string[]? unsaid = null;
        SheetRows.Read(source, Fields, ["code", "name", "kind"], (numbers, ["weight"]), problems, rows =>
        {
            unsaid ??= [.. Fields.Names.Where(name => rows.ColumnOf(name) is null)];
            lines.Add((Row(rows, unsaid), rows.Line));
            columnOf = rows.ColumnOf;
        });
        if (!problems.Any && lines.Count == 0)
        {
            problems.Add(TableErrors.NoRows());
        }

        if (!problems.Any)
        {
            ParticipantSheetCheck.Check(problems, lines, rules, columnOf);
        }

        return problems.Any ? problems.ToList() : lines.ConvertAll(l => l.Participant);
    }

    /// <summary>The sheet of a list of participants, from which the same list is read. Returns
    /// <c>Sheet.CannotCarry</c> for every text that a sheet cannot hold unchanged.</summary>
    /// <param name="participants">The participants.</param>
    public static ErrorOr<TableSheet> Write(IReadOnlyList<PackParticipant> participants)
    {
        Guard.Against.Null(participants);
        var problems = new Problems();
        var rows = participants.Select((p, i) => Cells(new SheetWriter(problems, $"participants/{i}"), p)).ToList();
        return problems.OrElse(() => new TableSheet("participants", Columns(), rows));
    }

    private static PackParticipant Row(SheetRows rows, string[] unsaid)
    {
        rows.Path = "participants";
        var code = rows.Needed("code");
        rows.Path = $"participants/{code}";
        return new PackParticipant(new ParticipantLine(new ParticipantDefinition(code, rows.Needed("name"), rows.Needed("kind"))
        {
            Nature = rows.Choice("nature", Natures) ?? ParticipantNature.Unit,
            Validity = new DateRange(rows.Date("from"), rows.Date("to")),
            Tags = rows.List("tags"),
            Weight = rows.Number("weight"),
            Post = rows.Text("post"),
            Standing = rows.Choice("standing", Standings),
        })
        {
            Parent = rows.Text("parent"),
            Successors = rows.List("successors"),
            Unsaid = unsaid,
        })
        {
            Bloc = rows.Text("bloc"),
            Area = rows.Text("area"),
        };
    }

    private static IReadOnlyList<TableCell> Cells(SheetWriter write, PackParticipant participant)
    {
        var definition = participant.Line.Definition;
        return
        [
            write.Text("code", definition.Code), write.Text("name", definition.Name), write.Text("kind", definition.Kind),
            write.Text("bloc", participant.Bloc), write.Text("area", participant.Area), write.Text("parent", participant.Line.Parent),
            TableCell.Of(definition.Validity.From), TableCell.Of(definition.Validity.To), write.List("successors", participant.Line.Successors),
            TableCell.Of(Natures.Of(definition.Nature)), write.List("tags", definition.Tags), TableCell.Of(definition.Weight),
            write.Text("post", definition.Post), TableCell.Of(definition.Standing is { } standing ? Standings.Of(standing) : null),
        ];
    }

    private static IReadOnlyList<TableColumn> Columns() =>
    [
        .. Fields.Names.Select(name => new TableColumn(name)
        {
            Kind = name switch { "from" or "to" => CellKind.Date, "weight" => CellKind.Number, _ => CellKind.Text },
            Width = name switch { "name" or "post" => 40, "successors" or "tags" => 24, _ => 14 },
            Choices = name switch { "nature" => Natures.All, "standing" => Standings.All, _ => [] },
        }),
    ];
}
