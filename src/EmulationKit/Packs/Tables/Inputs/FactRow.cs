using EmulationKit.Participants;
using EmulationKit.Scoring;

namespace EmulationKit.Packs;

/// <summary>What the row being read says of its participant beside its inputs.</summary>
internal sealed class FactRow
{
    private readonly InternedTexts shared = new();
    private Dictionary<string, bool>? nominations;
    private Dictionary<string, BallotCount>? ballots;
    private bool? registered;
    private bool? hold;
    private bool? leader;
    private bool? directWorker;
    private IReadOnlyList<string>? titles;
    private IReadOnlyList<HeldAward>? history;
    private IReadOnlyList<OutsideAward> outside = [];
    private int? tieVotes;
    private decimal? reportedTotal;

    public string? Name { get; private set; }

    public string? Kind { get; private set; }

    public string? Bloc { get; private set; }

    public string? Area { get; private set; }

    /// <summary>Whether there is something that only the rules can tell to be right.</summary>
    public bool NeedsCheck => nominations is not null || ballots is not null || titles is not null || reportedTotal is not null;

    public void Clear()
    {
        (Name, Kind, Bloc, Area, nominations, ballots, titles) = (null, null, null, null, null, null, null);
        (registered, hold, leader, directWorker, tieVotes, reportedTotal) = (null, false, null, null, null, null);
        (history, outside) = ([], []);
    }

    /// <summary>Takes one cell, or says what is wrong with it.</summary>
    public Error? Take(SheetColumn column, ReadOnlySpan<char> cell, CellKind kind, NumberReader numbers)
    {
        if (cell.IsWhiteSpace())
        {
            return null;
        }

        if (kind == CellKind.Date)
        {
            return SheetErrors.IsDate(cell);
        }

        switch (column.Kind)
        {
            case SheetColumnKind.Name:
                Name = CellText.Read(cell);
                return null;
            case SheetColumnKind.Kind:
                Kind = shared.Read(cell);
                return null;
            case SheetColumnKind.Bloc:
                Bloc = shared.Read(cell);
                return null;
            case SheetColumnKind.Area:
                Area = shared.Read(cell);
                return null;
            case SheetColumnKind.ReportedTotal:
                return Keep(numbers.Read(CellText.Trim(cell), kind), v => reportedTotal = v);
            default:
                return TakeWord(column, CellText.Read(cell));
        }
    }

    /// <summary>The participant, as the row and the list of participants say.</summary>
    public ParticipantInput Make(string id, PackParticipant? listed, string kind) => new(id)
    {
        Kind = kind,
        Bloc = Bloc ?? listed?.Bloc,
        Area = Area ?? listed?.Area,
        Registered = registered,
        Titles = titles,
        Hold = hold,
        Leader = leader ?? listed?.Line.Definition.Standing == PersonStanding.Leader,
        DirectWorker = directWorker ?? listed?.Line.Definition.Standing == PersonStanding.DirectWorker,
        History = history,
        Outside = outside,
        Nominations = nominations ?? ParticipantInput.NoNominations,
        Ballots = ballots ?? ParticipantInput.NoBallots,
        TieVotes = tieVotes,
        ReportedTotal = reportedTotal,
    };

    private Error? TakeWord(SheetColumn column, string text)
    {
        switch (column.Kind)
        {
            case SheetColumnKind.Registered:
                return Keep(FactCells.Truth(text, true), v => registered = v);
            case SheetColumnKind.Hold:
                return Keep(FactCells.Truth(text, true), v => hold = v);
            case SheetColumnKind.Leader:
                return Keep(FactCells.Truth(text, false), v => leader = v);
            case SheetColumnKind.DirectWorker:
                return Keep(FactCells.Truth(text, false), v => directWorker = v);
            case SheetColumnKind.Titles:
                titles = FactCells.Codes(text);
                return null;
            case SheetColumnKind.TieVotes:
                return Keep(FactCells.Whole(text), v => tieVotes = v);
            case SheetColumnKind.History:
                return Keep(FactCells.History(text), v => history = v);
            case SheetColumnKind.Outside:
                return Keep(FactCells.Outside(text), v => outside = v);
            case SheetColumnKind.Nominated:
                return Keep(FactCells.Truth(text, false), v => (nominations ??= [])[column.Award!] = v == true);
            case SheetColumnKind.Ballot:
                return Keep(FactCells.Ballot(text), v => (ballots ??= [])[column.Award!] = v);
            default:
                throw new InvalidOperationException($"The column {column.Name} holds no fact.");
        }
    }

    private static Error? Keep<T>(ErrorOr<T> read, Action<T> keep)
    {
        if (read.IsError)
        {
            return read.FirstError;
        }

        keep(read.Value);
        return null;
    }
}
