using EmulationKit.Participants;
using EmulationKit.Scoring;

namespace EmulationKit.Awards;

/// <summary>A result in a list, as far as it is for the reader. Of others, a reader of published results sees total, rank
/// and what was granted; not why somebody has no rank, nor what was refused.</summary>
/// <param name="Participant">Whose.</param>
/// <param name="Kind">The participant's kind.</param>
/// <param name="Bloc">The participant's bloc, if it is in one.</param>
/// <param name="Award">The award's code; none for the row of total and rank.</param>
/// <param name="Total">The exact total, if there is one; of others only with a rank.</param>
/// <param name="Share">The total as a share of the participant's scale.</param>
/// <param name="Rank">The rank, 1 the best; none if it is not ranked (không xếp hạng).</param>
/// <param name="Outcome">The outcome, if it is for the reader.</param>
/// <param name="Reason">Where the outcome was decided, if that is for the reader.</param>
/// <param name="Status">How the participant stands with the total, if that is for the reader.</param>
public sealed record ResultRow(
    ParticipantId Participant, string Kind, string? Bloc, string? Award, decimal? Total, decimal? Share, int? Rank, Outcome? Outcome, OutcomeReason? Reason, RowStatus? Status)
{
    internal static ResultRow Of(EvaluationRow row, bool isFull) => new(
        row.Participant, row.Kind, row.Bloc, row.Award, isFull || row.Rank is not null ? row.Total : null, isFull || row.Rank is not null ? row.Share : null, row.Rank,
        isFull || row.Outcome == Awards.Outcome.Granted ? row.Outcome : null, isFull ? row.Reason : null, isFull ? row.Status : null);
}
