using EmulationKit.Awards;

namespace EmulationKit.Tool;

/// <summary><c>explain</c>: how one participant's total and awards came about.</summary>
internal sealed class ExplainCommand : ToolCommand
{
    private readonly PlaceArgument pack = PackSource.Argument();
    private readonly PlaceArgument participant = new("participant", new("đối tượng", "participant"), new("mã hoặc tên, không cần dấu", "its id or name, with or without marks"));
    private readonly PlaceArgument award = new("award", new("khen thưởng", "award"), new("mã một danh hiệu, hình thức; không ghi thì giải thích tất cả", "the code of one award; if not said, all are explained"), optional: true);
    private readonly RunOptions run = new();

    public ExplainCommand()
        : base("explain", new("giải thích điểm và khen thưởng của một đối tượng", "explain the total and awards of one participant"))
    {
        Arguments.Add(pack);
        Arguments.Add(participant);
        Arguments.Add(award);
        run.AddTo(this);
    }

    public override IReadOnlyList<string> Examples => ["explain cao-bang-525 \"Thạch An\"", "explain phong-trao D02 BK --inputs so-lieu.csv"];

    public override ErrorOr<Answer> Run(Call call) => run.Read(call)
        .Then(choices => PackSource.Read(call.Needed(pack)).Then(opened => CampaignRun.Make(opened, choices, call.Session)))
        .Then(made => Answer(call, made));

    private ErrorOr<Answer> Answer(Call call, CampaignRun made)
    {
        var found = new ParticipantSearch(made).Find(call.Needed(participant));
        var awards = Awards(made, call[award]);
        if (found.IsError || awards.IsError)
        {
            return found.ErrorsOrEmptyList.Concat(awards.ErrorsOrEmptyList).ToList();
        }

        var report = new Explained(made, found.Value, awards.Value);
        return new Answer(ExplainReport.Of(report), page => new ExplainPage(report, call.Session).Show(page)) { Notes = made.Notes };
    }

    private static ErrorOr<IReadOnlyList<Award>> Awards(CampaignRun made, string? code)
    {
        var all = made.Pack.Rules.Awards;
        var chosen = code is null ? all : [.. all.Where(a => string.Equals(a.Code, code, StringComparison.OrdinalIgnoreCase))];
        if (code is null || chosen.Count > 0)
        {
            return ErrorOrFactory.From(chosen);
        }

        var (near, known) = (Nearest.Of(code, all.Select(a => a.Code)), string.Join(", ", all.Select(a => a.Code)));
        return DomainError.Validation("Usage.UnknownAward",
            $"There is no award '{code}'" + (near is not null ? $"; did you mean '{near}'?" : $"; there are: {known}."),
            $"Không có danh hiệu, hình thức '{code}'" + (near is not null ? $"; có phải '{near}'?" : $"; các mã hiện có: {known}."), code);
    }
}

/// <summary>What is to be explained.</summary>
internal sealed record Explained(CampaignRun Run, ParticipantResult Result, IReadOnlyList<Award> Awards);
