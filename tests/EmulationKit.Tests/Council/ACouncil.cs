using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Council;
using EmulationKit.Participants;

namespace EmulationKit.Tests.Council;

/// <summary>A council session at some point of its life, all members present, with a quickly stretched passphrase.</summary>
internal sealed class ACouncil
{
    public static readonly ActorId Teller = new("teller");
    public static readonly DateTimeOffset Opened = new(2025, 11, 20, 8, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset Ended = new(2025, 11, 20, 10, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Day = new(2025, 11, 20);

    private ACouncil(CouncilSession session) => Session = session;

    public CouncilSession Session { get; }

    public Motion Motion => Session.Motions[0];

    public CouncilMemberId Member(int place) => Session.Members[place].Id;

    public static TellersPassphrase Passphrase() => new("ba con suối chảy về một dòng");

    public static List<CouncilMember> Members(int count) =>
        [.. Enumerable.Range(0, count).Select(place => new CouncilMember(
            CouncilMemberId.New(), place == 0 ? CouncilRole.Chair : CouncilRole.Member))];

    public static List<ParticipantId> Candidates(int count) => [.. Enumerable.Range(0, count).Select(_ => ParticipantId.New())];

    public static Motion Award(int candidates = 1, decimal share = 0.8m, DenominatorRule denominator = DenominatorRule.AllMembers, string code = "FLAG") =>
        Motion.ForAward(code, Candidates(candidates), share, denominator).Value;

    public static ACouncil Prepared(int members = 5, params Motion[] motions)
    {
        var session = CouncilSession.Prepare(CampaignId.New(), Day, Members(members), [Teller]).Value;
        foreach (var motion in motions.Length == 0 ? [Award()] : motions)
        {
            session.Put(motion).Value.ToString();
        }

        foreach (var member in session.Members)
        {
            session.RecordAttendance(member.Id, Attendance.Present).Value.ToString();
        }

        return new ACouncil(session);
    }

    public static ACouncil Open(int members = 5, params Motion[] motions)
    {
        var council = Prepared(members, motions);
        council.OpenQuickly().Value.ToString();
        return council;
    }

    public ErrorOr<Success> OpenQuickly() => Session.OpenWith(Teller, Passphrase(), Opened, iterations: 10);

    public ErrorOr<BallotReceipt> Cast(int member, VoteChoice choice = VoteChoice.For, Motion? motion = null)
    {
        motion ??= Motion;
        return Cast(member, [.. motion.Candidates.Select(_ => choice)], motion);
    }

    public ErrorOr<BallotReceipt> Cast(int member, IReadOnlyList<VoteChoice> choices, Motion? motion = null)
    {
        motion ??= Motion;
        return Session.Cast(motion.Id, Member(member), motion.Candidates.Zip(choices).ToDictionary(c => c.First, c => c.Second));
    }

    public ErrorOr<Success> EnterPaper(IEnumerable<int> voters, int votesFor, int against = 0, int abstain = 0, int invalid = 0)
    {
        var returned = votesFor + against + abstain + invalid;
        return Session.EnterPaperBallots(Teller, Motion.Id, new PaperBallots(
            [.. voters.Select(Member)],
            returned,
            invalid,
            [.. Motion.Candidates.Select(c => new PaperCount(c, votesFor, against, abstain, invalid))]));
    }

    public ErrorOr<ClosedVote> Close() => Session.Close(Teller, Passphrase(), Ended);

    public ClosedVote Closed() => Close().Value;
}
