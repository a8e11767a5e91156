using System.Security.Cryptography;
using EmulationKit.Access;
using EmulationKit.Participants;

namespace EmulationKit.Council;

public sealed partial class CouncilSession
{
    /// <summary>Opens the vote with a passphrase that only the tellers know; it is not kept anywhere. Refused:
    /// <c>Council.NotPrepared</c>, <c>Council.NotATeller</c>, and all at once <c>Council.NoMotions</c>,
    /// <c>Council.PassphraseTooShort</c>, <c>Council.IterationsOutOfRange</c>.</summary>
    /// <param name="by">The teller.</param>
    /// <param name="passphrase">The tellers' passphrase.</param>
    /// <param name="at">When.</param>
    /// <param name="iterations">How often PBKDF2 stretches the passphrase; stored beside the wrapped key.</param>
    public ErrorOr<Success> Open(
        ActorId by, TellersPassphrase passphrase, DateTimeOffset at, int iterations = SealedBoxKey.FewestIterations)
    {
        if (iterations is < SealedBoxKey.FewestIterations or > SealedBoxKey.MostIterations)
        {
            return CouncilErrors.IterationsOutOfRange;
        }

        return OpenWith(by, passphrase, at, iterations);
    }

    /// <summary>Casts a member's ballot on a motion, sealed at once. The receipt is for the voter alone: who calls must
    /// not write it, nor the time, down beside the member. Refused, each with its own code:
    /// <c>Council.NotOpenYet</c>, <c>Council.VoteClosed</c>, <c>Council.VoteVoid</c>, <c>Council.MotionUnknown</c>,
    /// <c>Council.NotAMember</c>, <c>Council.Recused</c>, <c>Council.NotTakingPart</c>, <c>Council.AlreadyVoted</c>; and
    /// all at once <c>Ballot.ChoiceMissing</c>, <c>Ballot.CandidateUnknown</c>, <c>Ballot.TooManyFor</c>.</summary>
    /// <param name="motion">The motion.</param>
    /// <param name="member">The member who votes.</param>
    /// <param name="choices">A choice for every candidate.</param>
    public ErrorOr<BallotReceipt> Cast(
        MotionId motion, CouncilMemberId member, IReadOnlyDictionary<ParticipantId, VoteChoice> choices)
    {
        Guard.Against.Null(choices);
        if (NotOpen is { } notOpen)
        {
            return notOpen;
        }

        if (Find(motion) is not { } put)
        {
            return CouncilErrors.MotionUnknown;
        }

        if (CannotVote(put, member) is { } refusal)
        {
            return refusal;
        }

        if (roll.HasVoted(motion, member))
        {
            return CouncilErrors.AlreadyVoted;
        }

        var problems = CouncilChecks.OfBallot(put, choices);
        return problems.OrElse(() =>
        {
            var content = BallotContent.Write(put, choices);
            var ballot = SealedBallot.Of(motion, Seal(content, SealContext.Ballot(Id, Round, put)));
            box = box.With(ballot);
            roll = roll.WithElectronic(motion, member);
            return ballot.Receipt;
        });
    }

    /// <summary>Enters the tellers' counts of the paper ballots on a motion and marks their voters on the roll. Entering
    /// again replaces what was entered; the counts are sealed until closing like every ballot, and the record says who
    /// entered how often. Refused: as casting a ballot (with the voter's place as path), <c>Council.NotATeller</c>,
    /// <c>Paper.VoterTwice</c>, <c>Paper.MoreThanVoters</c>, <c>Paper.InvalidOutOfRange</c>,
    /// <c>Paper.CandidateUnexpected</c>, <c>Paper.CandidateMissing</c>, <c>Paper.CountOutOfRange</c>,
    /// <c>Paper.SumDiffers</c>, <c>Paper.TooManyFor</c>.</summary>
    /// <param name="by">The teller.</param>
    /// <param name="motion">The motion.</param>
    /// <param name="ballots">What was counted.</param>
    public ErrorOr<Success> EnterPaperBallots(ActorId by, MotionId motion, PaperBallots ballots)
    {
        Guard.Against.Null(ballots);
        if (NotOpen is { } notOpen)
        {
            return notOpen;
        }

        if (!tellers.Contains(by))
        {
            return CouncilErrors.NotATeller;
        }

        if (Find(motion) is not { } put)
        {
            return CouncilErrors.MotionUnknown;
        }

        var problems = PaperChecks.Of(put, ballots);
        CheckPaperVoters(problems, put, ballots.Voters);
        return problems.OrElse(() =>
        {
            var content = PaperContent.Write(put, ballots);
            box = box.With(new SealedPaper(motion, Seal(content, SealContext.Paper(Id, Round, put))));
            roll = roll.WithPaper(motion, ballots.Voters);
            paperEntries.Add(new PaperEntry(motion, by));
            return Result.Success;
        });
    }

    /// <summary>Opening without the floor under the iterations, so that tests are quick.</summary>
    internal ErrorOr<Success> OpenWith(ActorId by, TellersPassphrase passphrase, DateTimeOffset at, int iterations)
    {
        Guard.Against.Null(passphrase);
        if (State != CouncilSessionState.Prepared)
        {
            return CouncilErrors.NotPrepared;
        }

        if (!tellers.Contains(by))
        {
            return CouncilErrors.NotATeller;
        }

        var errors = new List<Error>();
        if (motions.Count == 0)
        {
            errors.Add(CouncilErrors.NoMotions);
        }

        if (!passphrase.IsLongEnough)
        {
            errors.Add(CouncilErrors.PassphraseTooShort);
        }

        if (errors.Count > 0)
        {
            return errors;
        }

        key = SealedBoxKey.Create(passphrase, iterations, SealContext.Key(Id, Round));
        OpenedAt = at;
        State = CouncilSessionState.Open;
        return Result.Success;
    }

    private byte[] Seal(byte[] content, byte[] context)
    {
        var sealedContent = BoxCipher.Seal(Guard.Against.Null(key).PublicPoint, context, content);
        CryptographicOperations.ZeroMemory(content);
        return sealedContent;
    }

    private Error? CannotVote(Motion motion, CouncilMemberId member) =>
        Find(member) is not { } found ? CouncilErrors.NotAMember
        : IsRecused(motion.Id, member) ? CouncilErrors.Recused
        : !found.TakesPart ? CouncilErrors.NotTakingPart
        : null;

    private void CheckPaperVoters(Problems problems, Motion motion, IReadOnlyList<CouncilMemberId> voters)
    {
        var seen = new HashSet<CouncilMemberId>();
        for (var i = 0; i < voters.Count; i++)
        {
            if (!seen.Add(voters[i]))
            {
                problems.Add("Paper.VoterTwice", $"voters/{i}",
                    "The member is already listed; each has one paper ballot.",
                    "Thành viên đã có trong danh sách; mỗi người chỉ có một phiếu giấy.");
            }

            var refusal = CannotVote(motion, voters[i])
                ?? (roll.HasVotedElectronically(motion.Id, voters[i]) ? CouncilErrors.AlreadyVoted : null);
            if (refusal is { } error)
            {
                problems.AddRange([error.At($"voters/{i}")]);
            }
        }
    }
}
