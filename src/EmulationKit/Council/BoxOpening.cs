using System.Security.Cryptography;

namespace EmulationKit.Council;

/// <summary>The opening of the box with the tellers' key: every ballot counted or named as invalid.</summary>
internal sealed class BoxOpening(ECDiffieHellman key, CouncilSessionId session, int round)
{
    private readonly List<ClosedReceipt> receipts = [];
    private readonly List<InvalidBallot> invalid = [];

    public IReadOnlyList<ClosedReceipt> Receipts => receipts;

    public IReadOnlyList<InvalidBallot> Invalid => invalid;

    /// <summary>Counts a motion, or says that its paper counts are damaged.</summary>
    public ErrorOr<MotionTally> Count(Motion motion, SealedBox box)
    {
        var tally = new MotionTally(motion);
        var context = SealContext.Ballot(session, round, motion);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var ballot in box.Ballots.Where(ballot => ballot.Motion == motion.Id))
        {
            var content = BoxCipher.TryOpen(key, context, ballot.Ciphertext);
            var choices = content is null ? null : BallotContent.TryRead(motion, content);
            InvalidBallotReason? wrong =
                BallotReceipt.Of(ballot.Ciphertext) != ballot.Receipt ? InvalidBallotReason.Altered
                : content is null ? InvalidBallotReason.DoesNotOpen
                : choices is null ? InvalidBallotReason.NotABallot
                : !seen.Add(ballot.Receipt.Hash) ? InvalidBallotReason.Copy
                : null;
            receipts.Add(new ClosedReceipt(motion.Id, ballot.Receipt, Counted: wrong is null));
            if (wrong is { } reason)
            {
                invalid.Add(new InvalidBallot(motion.Id, ballot.Receipt, reason));
                tally.AddInvalid();
            }
            else if (choices is not null)
            {
                tally.Add(choices);
            }
        }

        return AddPaper(tally, box) ? tally : CouncilErrors.PaperDamaged(motion);
    }

    private bool AddPaper(MotionTally tally, SealedBox box)
    {
        var paper = box.Papers.FirstOrDefault(paper => paper.Motion == tally.Motion.Id);
        if (paper is null)
        {
            return true;
        }

        var content = BoxCipher.TryOpen(key, SealContext.Paper(session, round, tally.Motion), paper.Ciphertext);
        if (content is null)
        {
            return false;
        }

        tally.Add(PaperContent.Read(tally.Motion, content));
        return true;
    }
}
