using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Participants;

namespace EmulationKit.Scoring;

/// <summary>
/// The score sheet (bảng điểm) of one participant in one campaign: for each criterion that applies, the unit's own
/// score, the cross-check and the appraisal side by side. A later column never overwrites an earlier one, nobody acts
/// on two columns, and every edit is kept.
/// </summary>
public sealed partial class ScoreSheet
{
    private readonly List<ScoreEntry> entries = [];
    private readonly List<EntryChange> history = [];
    private readonly List<SheetReturn> returns = [];
    private readonly List<SheetSignature> signatures = [];

    private ScoreSheet(
        ScoreSheetId id, CampaignId campaign, ParticipantId participant, ParticipantId unit, string kind, string? bloc, int rulesVersion, string sortKey)
    {
        Id = id;
        Campaign = campaign;
        Participant = participant;
        Unit = unit;
        Kind = kind;
        Bloc = bloc;
        RulesVersion = rulesVersion;
        SortKey = sortKey;
    }

    /// <summary>The sheet.</summary>
    public ScoreSheetId Id { get; private set; }

    /// <summary>The campaign.</summary>
    public CampaignId Campaign { get; private set; }

    /// <summary>Who is scored.</summary>
    public ParticipantId Participant { get; private set; }

    /// <summary>The unit that answers for the sheet: the participant itself, or the unit of a person or household.</summary>
    public ParticipantId Unit { get; private set; }

    /// <summary>The kind that the participant is scored as.</summary>
    public string Kind { get; private set; }

    /// <summary>The bloc that the participant is scored in, if it is in one.</summary>
    public string? Bloc { get; private set; }

    /// <summary>The version of the rules that the sheet is filled in by.</summary>
    public int RulesVersion { get; private set; }

    /// <summary>The key to sort by the participant's name, as of <see cref="Participants.Participant.SortKey"/>; storage lets
    /// it follow when the participant is renamed.</summary>
    public string SortKey { get; private set; }

    /// <summary>Where the sheet stands.</summary>
    public ScoreSheetState State { get; private set; }

    /// <summary>The return that is still to be answered, if the sheet was sent back.</summary>
    public SheetReturn? PendingReturn
    {
        get;
        private set
        {
            field = value;
            IsReturned = value is not null;
        }
    }

    /// <summary>Whether a return is still to be answered.</summary>
    public bool IsReturned { get; private set; }

    /// <summary>When it came where it stands, by being finished in the column before or by being sent back; nothing while
    /// the unit fills it in for the first time.</summary>
    public DateTimeOffset? Since { get; private set; }

    /// <summary>The lines that anything was done to.</summary>
    public IReadOnlyList<ScoreEntry> Entries => entries;

    /// <summary>Every edit, in order.</summary>
    public IReadOnlyList<EntryChange> History => history;

    /// <summary>Every time the sheet was sent back, in order.</summary>
    public IReadOnlyList<SheetReturn> Returns => returns;

    /// <summary>Every time a column was finished, in order.</summary>
    public IReadOnlyList<SheetSignature> Signatures => signatures;

    /// <summary>The column that is to be filled in now; none once the appraisal is confirmed.</summary>
    public ScoreColumn? OpenColumn => ColumnAt(State);

    /// <summary>Whether the appraisal is not confirmed, so that everything made of the sheet is provisional (tạm tính).</summary>
    public bool IsProvisional => State != ScoreSheetState.Appraised;

    /// <summary>Opens an empty sheet.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="participant">Who is scored.</param>
    /// <param name="unit">The unit that answers for the sheet: the participant itself, or the unit of a person or household.</param>
    /// <param name="rules">The criteria.</param>
    /// <param name="sortKey">The participant's key to sort by name.</param>
    public static ScoreSheet Open(CampaignId campaign, ParticipantId participant, ParticipantId unit, SheetCriteria rules, string sortKey = "")
    {
        Guard.Against.Null(rules);
        return new(ScoreSheetId.New(), campaign, participant, unit, rules.Kind, rules.Bloc, rules.Version, sortKey);
    }

    /// <summary>A line, or nothing if nothing was done to it yet.</summary>
    /// <param name="criterion">The criterion's code.</param>
    public ScoreEntry? Find(string criterion) => entries.Find(e => e.Criterion == criterion);

    /// <summary>Who has acted on a column: entered, confirmed, signed it, or sent the sheet back from it.</summary>
    /// <param name="column">The column.</param>
    public IReadOnlySet<ActorId> ActorsOn(ScoreColumn column) =>
        history.Where(c => c.Column == column && c.Act is EntryAct.Entered or EntryAct.Confirmed or EntryAct.EvidenceAttached or EntryAct.EvidenceRemoved).Select(c => c.By)
            .Concat(signatures.Where(s => s.Column == column).Select(s => s.By))
            .Concat(returns.Where(r => r.From == column).Select(r => r.By))
            .ToHashSet();

    internal static ScoreColumn? ColumnAt(ScoreSheetState state) => state switch
    {
        ScoreSheetState.Draft => ScoreColumn.SelfScore,
        ScoreSheetState.Submitted => ScoreColumn.CrossCheck,
        ScoreSheetState.CrossChecked => ScoreColumn.Appraisal,
        _ => null,
    };

    private bool WasSubmitted => signatures.Count > 0;

    internal bool MayChange(string criterion) =>
        PendingReturn is null || PendingReturn.To != OpenColumn || PendingReturn.Lines.Contains(criterion);

    private void Put(string criterion, ScoreColumn column, EntryAct act, EntryCell? after, string? reason, ActorId by, DateTimeOffset at)
    {
        var entry = Find(criterion);
        if (entry is null)
        {
            entry = new ScoreEntry(criterion);
            entries.Add(entry);
        }

        history.Add(new(history.Count + 1, criterion, column, act, entry.In(column), after, reason, by, at));
        entry.Put(column, after);
    }

    /// <summary>Makes the confirmed cells of a line suggestions again, from a column on.</summary>
    private void Reopen(string criterion, ScoreColumn from, string? reason, ActorId by, DateTimeOffset at)
    {
        for (var column = from; column <= ScoreColumn.Appraisal; column++)
        {
            if (Find(criterion)?.In(column) is { IsConfirmed: true } cell)
            {
                Put(criterion, column, EntryAct.Reopened, cell with { IsConfirmed = false }, reason, by, at);
            }
        }
    }
}
