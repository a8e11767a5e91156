using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Participants;

namespace EmulationKit.Awards;

/// <summary>A recorded decision that breaks a tie on an award's line. It enters every later evaluation, and its seal.</summary>
public sealed class TieDecision
{
    private TieDecision(TieDecisionId id, CampaignId campaign, string award, IReadOnlyList<ParticipantId> granted, Source document, ActorId by, DateTimeOffset at)
    {
        Id = id;
        Campaign = campaign;
        Award = award;
        Granted = granted;
        Document = document;
        By = by;
        At = at;
    }

    /// <summary>The decision.</summary>
    public TieDecisionId Id { get; private set; }

    /// <summary>The campaign.</summary>
    public CampaignId Campaign { get; private set; }

    /// <summary>The award's code.</summary>
    public string Award { get; private set; }

    /// <summary>Who of those tied has the award; the others tied with them have not.</summary>
    public IReadOnlyList<ParticipantId> Granted { get; private set; }

    /// <summary>The document that records it.</summary>
    public Source Document { get; private set; }

    /// <summary>Who entered it.</summary>
    public ActorId By { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>The decision as an evaluation takes it.</summary>
    public TieSettlement Settlement => new(Award, [.. Granted.Select(ParticipantKeys.Of)], Document.ToString());

    /// <summary>Records a decision. Refused, all at once: <c>Nomination.AwardUnknown</c>, <c>Tie.NobodyNamed</c>,
    /// <c>Hold.DocumentMissing</c>; alone: <c>Campaign.NotRunning</c>.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="award">The award's code.</param>
    /// <param name="granted">Who of those tied has the award.</param>
    /// <param name="document">The document that records it.</param>
    /// <param name="by">Who enters it.</param>
    /// <param name="now">When.</param>
    public static ErrorOr<TieDecision> Record(
        Campaign campaign, string award, IReadOnlyList<ParticipantId> granted, Source document, ActorId by, DateTimeOffset now)
    {
        Guard.Against.Null(campaign);
        Guard.Against.Null(granted);
        if (!campaign.IsRunning || campaign.Current is not { } current)
        {
            return CampaignErrors.NotRunning(campaign.State);
        }

        var problems = new Problems();
        var known = current.Rules.Awards.Select(a => a.Code).ToArray();
        if (!known.Contains(award, StringComparer.Ordinal))
        {
            problems.AddRange([NominationErrors.AwardUnknown(award, known)]);
        }

        if (granted.Count == 0)
        {
            problems.Add("Tie.NobodyNamed", "granted", "Name who of those tied has the award.", "Hãy chọn đối tượng được tặng trong số bằng điểm.");
        }

        if (HoldErrors.IsMissing(document))
        {
            problems.AddRange([HoldErrors.DocumentMissing]);
        }

        return problems.OrElse(() => new TieDecision(TieDecisionId.New(), campaign.Id, award, [.. granted.Distinct()], document, by, now));
    }
}
