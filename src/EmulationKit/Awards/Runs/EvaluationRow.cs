using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.Scoring;

namespace EmulationKit.Awards;

/// <summary>What a stored evaluation says of one participant and one award; or, without an award, of the participant's
/// total and rank. Leaderboards, lists and statistics read these.</summary>
public sealed class EvaluationRow
{
    private EvaluationRow(EvaluationRowId id, EvaluationRunId run, CampaignId campaign, ParticipantId participant, ParticipantId unit, string kind, string? bloc)
    {
        Id = id;
        Run = run;
        Campaign = campaign;
        Participant = participant;
        Unit = unit;
        Kind = kind;
        Bloc = bloc;
    }

    /// <summary>The row.</summary>
    public EvaluationRowId Id { get; private set; }

    /// <summary>The evaluation.</summary>
    public EvaluationRunId Run { get; private set; }

    /// <summary>The campaign.</summary>
    public CampaignId Campaign { get; private set; }

    /// <summary>Whose it is.</summary>
    public ParticipantId Participant { get; private set; }

    /// <summary>The unit that answers for the participant.</summary>
    public ParticipantId Unit { get; private set; }

    /// <summary>The participant's kind.</summary>
    public string Kind { get; private set; }

    /// <summary>The participant's bloc, if it is in one.</summary>
    public string? Bloc { get; private set; }

    /// <summary>The key to sort by name, as of the participant.</summary>
    public string SortKey { get; private set; } = "";

    /// <summary>The award's code; none for the row of total and rank.</summary>
    public string? Award { get; private set; }

    /// <summary>The list that the row stands in: the award's code, or nothing at all for the list of totals. Unlike
    /// <see cref="Award"/> it is never unknown, so that every database finds it in the order of a list.</summary>
    public string Board { get; private set; } = "";

    /// <summary>How the participant stands with the total.</summary>
    public RowStatus Status { get; private set; }

    /// <summary>The exact total; none if there is none or the participant is knocked out.</summary>
    public decimal? Total { get; private set; }

    /// <summary>The total as a share of the participant's scale.</summary>
    public decimal? Share { get; private set; }

    /// <summary>The rank, 1 the best; none if it is not ranked.</summary>
    public int? Rank { get; private set; }

    /// <summary>The place in a list by rank: the rank, and after all ranks who has none.</summary>
    public int Place { get; private set; }

    /// <summary>What a list by total is sorted by: the total of who is ranked, and below every total who is not, so that the
    /// order never tells a total that is not shown.</summary>
    public decimal Standing { get; private set; }

    /// <summary>The outcome for the award; none for the row of total and rank.</summary>
    public Outcome? Outcome { get; private set; }

    /// <summary>Where the outcome was decided; none for the row of total and rank.</summary>
    public OutcomeReason? Reason { get; private set; }

    /// <summary>The points on each content area, in the order of the rules, as entered: what rescaling and caps change is in
    /// the total alone. None for a row of an award, a reported total, or a participant without a total.</summary>
    public IReadOnlyList<decimal> AreaPoints { get; private set; } = [];

    internal static IEnumerable<EvaluationRow> Of(EvaluationRun run, Evaluation evaluation, EvaluationSubject subject)
    {
        var result = evaluation[subject.Input.Id];
        yield return Of(run, result, subject, null);
        foreach (var award in evaluation.Plan.Rules.Awards)
        {
            yield return Of(run, result, subject, award.Code);
        }
    }

    private static EvaluationRow Of(EvaluationRun run, ParticipantResult result, EvaluationSubject subject, string? award) =>
        new(EvaluationRowId.New(), run.Id, run.Campaign, subject.Participant.Id, subject.Unit, result.Kind, result.Bloc)
        {
            SortKey = subject.Participant.SortKey,
            Award = award,
            Board = award ?? "",
            Status = result.Status,
            Total = result.Total?.ToDecimal(),
            Share = result.Share is { } share ? decimal.Round(share, 6) : null,
            Rank = result.Rank,
            Place = result.Rank ?? int.MaxValue,
            Standing = (result.Rank is null ? null : result.Total)?.ToDecimal() ?? -Points.Largest.ToDecimal(),
            Outcome = award is null ? null : result.Outcome(award),
            Reason = award is null ? null : result.Reason(award),
            AreaPoints = award is null ? result.AreaPoints : [],
        };
}
