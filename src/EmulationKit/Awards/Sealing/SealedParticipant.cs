using System.Globalization;
using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Awards;

/// <summary>A participant in a seal: an opaque id, values, and pass or fail; no names and no reasons.</summary>
internal sealed record SealedParticipant(string Id, string Kind)
{
    public string? Bloc { get; init; }

    public string? Area { get; init; }

    public bool? Registered { get; init; }

    public IReadOnlyList<string>? Titles { get; init; }

    public bool? Hold { get; init; }

    public bool Leader { get; init; }

    public bool DirectWorker { get; init; }

    public IReadOnlyList<HeldAward>? History { get; init; }

    public IReadOnlyList<OutsideAward> Outside { get; init; } = [];

    public IReadOnlyDictionary<string, bool> Nominations { get; init; } = new Dictionary<string, bool>();

    public IReadOnlyDictionary<string, BallotCount> Ballots { get; init; } = new Dictionary<string, BallotCount>();

    public int? TieVotes { get; init; }

    public decimal? ReportedTotal { get; init; }

    public IReadOnlyDictionary<string, SealedInput> Inputs { get; init; } = new Dictionary<string, SealedInput>();

    public static SealedParticipant Of(ParticipantInput input) => new(input.Id, input.Kind)
    {
        Bloc = input.Bloc,
        Area = input.Area,
        Registered = input.Registered,
        Titles = input.Titles is null ? null : [.. input.Titles.Order(StringComparer.Ordinal)],
        Hold = input.Hold,
        Leader = input.Leader,
        DirectWorker = input.DirectWorker,
        History = input.History is null ? null : [.. input.History.OrderBy(h => h.Award, StringComparer.Ordinal).ThenBy(h => h.Year).ThenBy(h => h.ThematicOrSudden)],
        Outside = [.. input.Outside.OrderBy(o => o.Award, StringComparer.Ordinal).ThenBy(o => o.Achievement, StringComparer.Ordinal).ThenBy(o => o.Granted)],
        Nominations = input.Nominations,
        Ballots = input.Ballots,
        TieVotes = input.TieVotes,
        ReportedTotal = input.ReportedTotal,
        Inputs = input.Inputs.ToDictionary(i => i.Key, i => SealedInput.Of(i.Value)),
    };

    public ParticipantInput Open() => new(Id)
    {
        Kind = Kind,
        Bloc = Bloc,
        Area = Area,
        Registered = Registered,
        Titles = Titles,
        Hold = Hold,
        Leader = Leader,
        DirectWorker = DirectWorker,
        History = History,
        Outside = Outside,
        Nominations = Nominations,
        Ballots = Ballots,
        TieVotes = TieVotes,
        ReportedTotal = ReportedTotal,
        Inputs = Inputs.ToDictionary(i => i.Key, i => i.Value.Open()),
    };
}

/// <summary>What was entered on a criterion, in a seal; points set by a person stand without their reason.</summary>
internal sealed record SealedInput
{
    /// <summary>What stands for the reason of points that a person set.</summary>
    public const string NoReason = "(not sealed)";

    private const string Abstained = "abstained";
    private const string Recused = "recused";

    public IReadOnlyDictionary<string, decimal> Numbers { get; init; } = new Dictionary<string, decimal>();

    public IReadOnlyList<string>? Marks { get; init; }

    public decimal? Points { get; init; }

    public static SealedInput Of(CriterionInput input) => new()
    {
        Numbers = input.Numbers,
        Marks = input.Marks.Count == 0 ? null : [.. input.Marks.Select(m => m.IsRecusal ? Recused : m.Value?.ToString("0.####", CultureInfo.InvariantCulture) ?? Abstained)],
        Points = input.Override?.Points,
    };

    public CriterionInput Open() => new()
    {
        Numbers = Numbers,
        Marks = [.. (Marks ?? []).Select(Mark)],
        Override = Points is { } points ? new(points, NoReason) : null,
    };

    private static Mark Mark(string text) => text switch
    {
        Recused => Criteria.Mark.Recusal,
        Abstained => Criteria.Mark.Abstention,
        _ => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var mark) ? mark : -1m,
    };
}
