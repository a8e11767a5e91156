using System.Security.Cryptography;
using EmulationKit.Participants;

namespace EmulationKit.Council;

/// <summary>The running count of one motion while its box is open in memory.</summary>
internal sealed class MotionTally(Motion motion)
{
    private readonly ParticipantId[] order = [.. motion.BallotOrder];
    private readonly Dictionary<ParticipantId, List<VoteChoice>> choices = motion.Candidates.ToDictionary(c => c, _ => new List<VoteChoice>());
    private readonly Dictionary<ParticipantId, int> invalidFor = motion.Candidates.ToDictionary(c => c, _ => 0);

    public Motion Motion => motion;

    public int Electronic { get; private set; }

    public int Paper { get; private set; }

    public int Invalid { get; private set; }

    public void Add(VoteChoice[] ballot)
    {
        Electronic++;
        for (var i = 0; i < order.Length; i++)
        {
            choices[order[i]].Add(ballot[i]);
        }
    }

    public void AddInvalid()
    {
        Electronic++;
        Invalid++;
        foreach (var candidate in order)
        {
            invalidFor[candidate]++;
        }
    }

    public void Add(PaperBallots ballots)
    {
        Paper += ballots.Returned;
        Invalid += ballots.Invalid;
        foreach (var count in ballots.Counts)
        {
            choices[count.Candidate].AddRange(Enumerable.Repeat(VoteChoice.For, count.For));
            choices[count.Candidate].AddRange(Enumerable.Repeat(VoteChoice.Against, count.Against));
            choices[count.Candidate].AddRange(Enumerable.Repeat(VoteChoice.Abstain, count.Abstain));
            invalidFor[count.Candidate] += count.Invalid;
        }
    }

    public IEnumerable<CandidateChoices> Shuffled()
    {
        foreach (var candidate in motion.Candidates)
        {
            var shuffled = choices[candidate].ToArray();
            RandomNumberGenerator.Shuffle(shuffled.AsSpan());
            yield return new CandidateChoices(motion.Id, candidate, shuffled);
        }
    }

    public IReadOnlyList<CandidateResult> Results(int members)
    {
        var passed = Passed(members);
        var needed = VoteShare.VotesNeeded(motion.RequiredShare, members);
        return [.. motion.Candidates.Select(candidate => new CandidateResult(
            candidate,
            Count(candidate, VoteChoice.For),
            Count(candidate, VoteChoice.Against),
            Count(candidate, VoteChoice.Abstain),
            invalidFor[candidate],
            members,
            needed,
            passed.Contains(candidate)))];
    }

    private HashSet<ParticipantId> Passed(int members)
    {
        var reached = motion.Candidates
            .Where(candidate => VoteShare.IsReached(Count(candidate, VoteChoice.For), members, motion.RequiredShare))
            .ToDictionary(candidate => candidate, candidate => Count(candidate, VoteChoice.For));

        // Who is level on the last place stays level: then too many have as many votes, and none of them is chosen.
        return [.. reached.Keys.Where(candidate => reached.Values.Count(votes => votes >= reached[candidate]) <= motion.Places)];
    }

    private int Count(ParticipantId candidate, VoteChoice choice) => choices[candidate].Count(c => c == choice);
}
