using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EmulationKit.Participants;

namespace EmulationKit.Council;

/// <summary>
/// A question put to the council's secret ballot: an award and its candidates, or candidates who are level and
/// places to settle. It never changes once made; its content is bound into every ballot cast on it.
/// </summary>
public sealed class Motion
{
    /// <summary>The most candidates a motion can have: 1 000.</summary>
    public const int MostCandidates = 1_000;

    private readonly List<ParticipantId> candidates = [];

    private Motion(MotionId id, MotionKind kind, string awardCode, int places, decimal requiredShare, DenominatorRule denominator)
    {
        Id = id;
        Kind = kind;
        AwardCode = awardCode;
        Places = places;
        RequiredShare = requiredShare;
        Denominator = denominator;
    }

    /// <summary>The motion.</summary>
    public MotionId Id { get; private set; }

    /// <summary>What is asked.</summary>
    public MotionKind Kind { get; private set; }

    /// <summary>The code of the award that the candidates are proposed for.</summary>
    public string AwardCode { get; private set; }

    /// <summary>How many candidates can be chosen: all of them for an award, the places left for a tie.</summary>
    public int Places { get; private set; }

    /// <summary>The share of the denominator that must vote for a candidate, 0 to 1; the award rule says which.</summary>
    public decimal RequiredShare { get; private set; }

    /// <summary>Of whom the required share is a share.</summary>
    public DenominatorRule Denominator { get; private set; }

    /// <summary>The candidates, in the order in which the ballot shows them.</summary>
    public IReadOnlyList<ParticipantId> Candidates => candidates;

    /// <summary>The candidates in the order in which a sealed ballot holds its choices, whatever the order of storage.</summary>
    internal IEnumerable<ParticipantId> BallotOrder => candidates.OrderBy(candidate => candidate.Value);

    /// <summary>A motion to give an award. Refused: <c>Code.Invalid</c>, <c>Motion.NoCandidates</c>,
    /// <c>Motion.TooManyCandidates</c>, <c>Motion.CandidateTwice</c>, <c>Motion.ShareOutOfRange</c>.</summary>
    /// <param name="awardCode">The award.</param>
    /// <param name="candidates">Who is proposed, 1 to 1 000, each once.</param>
    /// <param name="requiredShare">The share that must vote for, above 0 and at most 1.</param>
    /// <param name="denominator">Of whom.</param>
    public static ErrorOr<Motion> ForAward(
        string awardCode,
        IReadOnlyList<ParticipantId> candidates,
        decimal requiredShare,
        DenominatorRule denominator = DenominatorRule.AllMembers)
    {
        Guard.Against.Null(candidates);
        return Make(MotionKind.Award, awardCode, candidates, candidates.Count, requiredShare, denominator);
    }

    /// <summary>A motion to choose among candidates who are level. Each ballot can be for as many as there are places;
    /// the most votes win, and who is level on the last place stays level. Refused: as an award's motion, and
    /// <c>Motion.PlacesOutOfRange</c>.</summary>
    /// <param name="awardCode">The award whose places are to be settled.</param>
    /// <param name="candidates">Who is level, two or more.</param>
    /// <param name="places">How many of them can have it: 1 or more, fewer than there are candidates.</param>
    /// <param name="requiredShare">The share that must vote for as well, 0 (none is asked) to 1.</param>
    /// <param name="denominator">Of whom.</param>
    public static ErrorOr<Motion> ForTie(
        string awardCode,
        IReadOnlyList<ParticipantId> candidates,
        int places,
        decimal requiredShare = 0m,
        DenominatorRule denominator = DenominatorRule.AllMembers) =>
        Make(MotionKind.Tie, awardCode, Guard.Against.Null(candidates), places, requiredShare, denominator);

    /// <summary>A motion as it was stored; nothing is checked again.</summary>
    internal static Motion Stored(
        MotionId id, MotionKind kind, string awardCode, int places, decimal requiredShare, DenominatorRule denominator, IEnumerable<ParticipantId> candidates)
    {
        var motion = new Motion(id, kind, awardCode, places, requiredShare, denominator);
        motion.candidates.AddRange(candidates);
        return motion;
    }

    /// <summary>A digest of what is asked, so that a ballot cast on one question cannot be counted on another.</summary>
    internal byte[] Digest()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture,
            $"{Id.Value:N}|{(int)Kind}|{AwardCode}|{Places}|{RequiredShare:0.############################}|{(int)Denominator}");
        foreach (var candidate in BallotOrder)
        {
            text.Append(CultureInfo.InvariantCulture, $"|{candidate.Value:N}");
        }

        return SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static ErrorOr<Motion> Make(
        MotionKind kind,
        string awardCode,
        IReadOnlyList<ParticipantId> candidates,
        int places,
        decimal requiredShare,
        DenominatorRule denominator)
    {
        Guard.Against.EnumOutOfRange(denominator);
        var problems = MotionChecks.Of(kind, awardCode, candidates, places, requiredShare);
        return problems.OrElse(() =>
        {
            var motion = new Motion(MotionId.New(), kind, awardCode, places, requiredShare, denominator);
            motion.candidates.AddRange(candidates);
            return motion;
        });
    }
}
