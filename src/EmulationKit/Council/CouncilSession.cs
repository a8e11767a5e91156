using EmulationKit.Access;
using EmulationKit.Campaigns;

namespace EmulationKit.Council;

/// <summary>
/// A session of the emulation and commendation council with its secret ballot: the roll, the motions, the sealed box.
/// Until the tellers close it, no count can be had from it by anyone, for the ballots are encrypted to a key that
/// only the tellers' passphrase unlocks.
/// </summary>
public sealed partial class CouncilSession
{
    private readonly List<CouncilMember> members = [];
    private readonly List<ActorId> tellers = [];
    private readonly List<Motion> motions = [];
    private readonly List<DeclaredConflict> conflicts = [];
    private readonly List<PaperEntry> paperEntries = [];
    private readonly List<VoidedRound> voidedRounds = [];
    private SealedBoxKey? key;
    private SealedBox box = SealedBox.Empty;
    private VotingRoll roll = VotingRoll.Empty;

    private CouncilSession(CouncilSessionId id, CampaignId campaign, DateOnly meetsOn)
    {
        Id = id;
        Campaign = campaign;
        MeetsOn = meetsOn;
    }

    /// <summary>The session.</summary>
    public CouncilSessionId Id { get; private set; }

    /// <summary>The campaign whose awards are voted on.</summary>
    public CampaignId Campaign { get; private set; }

    /// <summary>The day of the session.</summary>
    public DateOnly MeetsOn { get; private set; }

    /// <summary>Where the vote stands.</summary>
    public CouncilSessionState State { get; private set; }

    /// <summary>Which vote of the session this is: 1, and one more for each that was declared void and held again.</summary>
    public int Round { get; private set; } = 1;

    /// <summary>When the vote was opened, or nothing if it was not.</summary>
    public DateTimeOffset? OpenedAt { get; private set; }

    /// <summary>The members of the council.</summary>
    public IReadOnlyList<CouncilMember> Members => members;

    /// <summary>Who counts (tổ kiểm phiếu).</summary>
    public IReadOnlyList<ActorId> Tellers => tellers;

    /// <summary>What is voted on.</summary>
    public IReadOnlyList<Motion> Motions => motions;

    /// <summary>The conflicts of interest that members declared.</summary>
    public IReadOnlyList<DeclaredConflict> Conflicts => conflicts;

    /// <summary>Every entry of paper ballots of this round, in order.</summary>
    internal IReadOnlyList<PaperEntry> PaperEntries => paperEntries;

    /// <summary>The votes that were declared void.</summary>
    public IReadOnlyList<VoidedRound> VoidedRounds => voidedRounds;

    /// <summary>The result, or nothing until the vote is closed.</summary>
    public ClosedVote? Outcome { get; private set; }

    /// <summary>Prepares a session. Refused: <c>Council.NoMembers</c>, <c>Council.MemberTwice</c>,
    /// <c>Council.TwoChairs</c>, <c>Council.NoTellers</c>, <c>Council.TellerTwice</c>.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="meetsOn">The day of the session.</param>
    /// <param name="members">All members of the council, who will be present or not.</param>
    /// <param name="tellers">Who counts.</param>
    public static ErrorOr<CouncilSession> Prepare(
        CampaignId campaign, DateOnly meetsOn, IReadOnlyList<CouncilMember> members, IReadOnlyList<ActorId> tellers)
    {
        Guard.Against.Null(members);
        Guard.Against.Null(tellers);
        return CouncilChecks.OfRoll(members, tellers).OrElse(() =>
        {
            var session = new CouncilSession(CouncilSessionId.New(), campaign, meetsOn);
            session.members.AddRange(members);
            session.tellers.AddRange(tellers);
            return session;
        });
    }

    /// <summary>Puts a motion to the council. Refused: <c>Council.NotPrepared</c>; <c>Council.CandidateOnTwoMotions</c>
    /// if another motion of the same kind already asks about a candidate for the same award.</summary>
    /// <param name="motion">The motion.</param>
    public ErrorOr<Success> Put(Motion motion)
    {
        Guard.Against.Null(motion);
        if (State != CouncilSessionState.Prepared)
        {
            return CouncilErrors.NotPrepared;
        }

        return CouncilChecks.OfMotion(motion, motions).OrElse(() =>
        {
            motions.Add(motion);
            return Result.Success;
        });
    }

    /// <summary>Takes a motion back before the vote is opened. Refused: <c>Council.NotPrepared</c>,
    /// <c>Council.MotionUnknown</c>.</summary>
    /// <param name="motion">The motion.</param>
    public ErrorOr<Success> Withdraw(MotionId motion)
    {
        if (State != CouncilSessionState.Prepared)
        {
            return CouncilErrors.NotPrepared;
        }

        if (motions.RemoveAll(put => put.Id == motion) == 0)
        {
            return CouncilErrors.MotionUnknown;
        }

        conflicts.RemoveAll(conflict => conflict.Motion == motion);
        return Result.Success;
    }

    /// <summary>Records whether a member is present, absent or asked in writing. Refused:
    /// <c>Council.VoteClosed</c>, <c>Council.VoteVoid</c>, <c>Council.NotAMember</c>, and <c>Council.AlreadyVoted</c>
    /// once the member has voted on any motion.</summary>
    /// <param name="member">The member.</param>
    /// <param name="attendance">What is so.</param>
    public ErrorOr<Success> RecordAttendance(CouncilMemberId member, Attendance attendance)
    {
        Guard.Against.EnumOutOfRange(attendance);
        if (Ended is { } ended)
        {
            return ended;
        }

        if (Find(member) is not { } found)
        {
            return CouncilErrors.NotAMember;
        }

        if (motions.Exists(motion => roll.HasVoted(motion.Id, member)))
        {
            return CouncilErrors.AlreadyVoted;
        }

        found.Record(attendance);
        return Result.Success;
    }

    /// <summary>Records a member's conflict of interest: the member does not vote on the motion. Declaring it again
    /// changes nothing. Refused: <c>Council.VoteClosed</c>, <c>Council.VoteVoid</c>, <c>Council.MotionUnknown</c>,
    /// <c>Council.NotAMember</c>, <c>Council.AlreadyVoted</c>.</summary>
    /// <param name="motion">The motion.</param>
    /// <param name="member">The member who stands aside.</param>
    public ErrorOr<Success> DeclareConflict(MotionId motion, CouncilMemberId member)
    {
        if (CannotChangeConflict(motion, member) is { } refusal)
        {
            return refusal;
        }

        if (!IsRecused(motion, member))
        {
            conflicts.Add(new DeclaredConflict(motion, member));
        }

        return Result.Success;
    }

    /// <summary>Takes a declared conflict back, if it was declared in error. Refused as declaring one, and
    /// <c>Council.NoConflict</c>.</summary>
    /// <param name="motion">The motion.</param>
    /// <param name="member">The member.</param>
    public ErrorOr<Success> WithdrawConflict(MotionId motion, CouncilMemberId member)
    {
        if (CannotChangeConflict(motion, member) is { } refusal)
        {
            return refusal;
        }

        return conflicts.Remove(new DeclaredConflict(motion, member)) ? Result.Success : CouncilErrors.NoConflict;
    }

    /// <summary>Whether a member has voted on a motion, electronically or on paper.</summary>
    /// <param name="motion">The motion.</param>
    /// <param name="member">The member.</param>
    public bool HasVoted(MotionId motion, CouncilMemberId member) => roll.HasVoted(motion, member);

    /// <summary>Whether a member declared a conflict on a motion.</summary>
    /// <param name="motion">The motion.</param>
    /// <param name="member">The member.</param>
    public bool IsRecused(MotionId motion, CouncilMemberId member) =>
        conflicts.Contains(new DeclaredConflict(motion, member));

    /// <summary>The refusal of a vote that is over.</summary>
    private Error? Ended => State switch
    {
        CouncilSessionState.Closed => CouncilErrors.VoteClosed,
        CouncilSessionState.Void => CouncilErrors.VoteVoid,
        _ => null,
    };

    /// <summary>The refusal of a vote that is not open.</summary>
    private Error? NotOpen => State == CouncilSessionState.Prepared ? CouncilErrors.NotOpenYet : Ended;

    private CouncilMember? Find(CouncilMemberId member) => members.Find(listed => listed.Id == member);

    private Motion? Find(MotionId motion) => motions.Find(put => put.Id == motion);

    private Error? CannotChangeConflict(MotionId motion, CouncilMemberId member) =>
        Ended
        ?? (Find(motion) is null ? CouncilErrors.MotionUnknown
            : Find(member) is null ? CouncilErrors.NotAMember
            : roll.HasVoted(motion, member) ? CouncilErrors.AlreadyVoted
            : null);
}
