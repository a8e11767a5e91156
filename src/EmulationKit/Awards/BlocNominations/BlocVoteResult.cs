using EmulationKit.Council;
using EmulationKit.Participants;

namespace EmulationKit.Awards;

/// <summary>What a bloc's nomination vote means for one candidate.</summary>
/// <param name="Candidate">The member of the bloc.</param>
/// <param name="Votes">Its votes in the first ballot.</param>
/// <param name="IsNominated">Whether it is nominated; not known while it ties for the last places.</param>
/// <param name="Missing">How many votes more it would have taken, in the ballot that decided on it; 0 if it is nominated, or ties.</param>
public sealed record BlocVoteResult(ParticipantId Candidate, int Votes, Truth IsNominated, int Missing)
{
    /// <summary>Counts a vote: who reaches the share is nominated in the order of votes while there are places. Equal votes
    /// for the last places stay equal until a further ballot among them decides; neither names nor order do.</summary>
    /// <param name="minutes">The minutes.</param>
    /// <param name="members">The members of the bloc.</param>
    public static IReadOnlyList<BlocVoteResult> Of(BlocVoteMinutes minutes, int members)
    {
        Guard.Against.Null(minutes);
        var needed = minutes.Share is { } share ? VoteShare.VotesNeeded(share, members) : 1;
        var first = Fill(minutes.Candidates, minutes.Choices, needed);
        var tied = first.Values.Count(c => c.Outcome == Truth.Unknown);
        var further = tied > 0 && minutes.Further.Count > 0
            ? Fill(minutes.Further, minutes.Choices - first.Values.Count(c => c.Outcome == Truth.True), 0) : [];
        return [.. minutes.Candidates.OrderByDescending(c => c.Votes).Select(c =>
        {
            var (outcome, missing) = further.TryGetValue(c.Candidate, out var settled) ? settled : first[c.Candidate];
            return new BlocVoteResult(c.Candidate, c.Votes, outcome, missing);
        })];
    }

    private static Dictionary<ParticipantId, (Truth Outcome, int Missing)> Fill(IReadOnlyList<CandidateVotes> candidates, int places, int needed)
    {
        var reached = candidates.Where(c => c.Votes >= needed).Select(c => c.Votes).OrderDescending().ToList();
        var last = reached.Count > places ? reached[places - 1] : needed;
        var ties = reached.Count > places && reached[places] == last;
        return candidates.ToDictionary(c => c.Candidate, c =>
            c.Votes < needed ? (Truth.False, needed - c.Votes)
            : c.Votes < last ? (Truth.False, last + 1 - c.Votes)
            : (ties && c.Votes == last ? Truth.Unknown : Truth.True, 0));
    }
}
