using EmulationKit.Campaigns;
using EmulationKit.Participants;

namespace EmulationKit.Honours;

/// <summary>By what the honour roll finds a line of a signed decision. A store keeps one beside each such line, so that the roll is
/// searched, sorted and paged there; faces are read from the participants, so that what is erased or renamed shows at once.</summary>
internal sealed class HonourLine
{
    private HonourLine(string code, CampaignId campaign, AwardDecisionId decision, int position, ParticipantId participant, string award)
    {
        Code = code;
        Campaign = campaign;
        Decision = decision;
        Position = position;
        Participant = participant;
        Award = award;
    }

    /// <summary>The line's check code, without dashes.</summary>
    public string Code { get; private set; }

    /// <summary>The campaign.</summary>
    public CampaignId Campaign { get; private set; }

    /// <summary>The decision.</summary>
    public AwardDecisionId Decision { get; private set; }

    /// <summary>The line's place in the decision's list, from 0.</summary>
    public int Position { get; private set; }

    /// <summary>Whom the decision names.</summary>
    public ParticipantId Participant { get; private set; }

    /// <summary>The award's code.</summary>
    public string Award { get; private set; }

    /// <summary>The decision's number.</summary>
    public string Number { get; private set; } = "";

    /// <summary>The decision's number for searching.</summary>
    public string NumberText { get; private set; } = "";

    /// <summary>The decision's date.</summary>
    public DateOnly SignedOn { get; private set; }

    /// <summary>Whether it stands or was struck.</summary>
    public PublicStanding Standing { get; private set; }

    /// <summary>Unit, household or person; not said once it was struck.</summary>
    public ParticipantNature? Nature { get; private set; }

    /// <summary>The unit that the honoured belongs to; not said once it was struck.</summary>
    public ParticipantId? Parent { get; private set; }

    /// <summary>Name and post for searching; nothing once it was struck.</summary>
    public string NameText { get; private set; } = "";

    /// <summary>The name of the unit for searching; nothing once it was struck.</summary>
    public string UnitText { get; private set; } = "";

    /// <summary>The lines of a decision; none before it is signed.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="participants">Finds participants: the honoured, and the units that they belong to.</param>
    public static IEnumerable<HonourLine> Of(AwardDecision decision, Func<ParticipantId, Participant?> participants)
    {
        Guard.Against.Null(decision);
        Guard.Against.Null(participants);
        return decision.Signature is not { } signature ? [] : decision.Honourees.Select((honouree, position) =>
        {
            var standing = decision.StandingOf(honouree.Participant, honouree.AwardCode);
            var who = standing == PublicStanding.Standing ? participants(honouree.Participant) : null;
            return new HonourLine(CheckCode.Of(decision.Id, honouree.Participant, honouree.AwardCode).Value, decision.Campaign, decision.Id, position, honouree.Participant, honouree.AwardCode)
            {
                Number = signature.Number,
                NumberText = VietnameseText.Normalize(signature.Number),
                SignedOn = signature.SignedOn,
                Standing = standing,
                Nature = who?.Nature,
                Parent = who?.Parent,
                NameText = who is null ? "" : TextOf(who),
                UnitText = who?.Parent is { } parent && participants(parent) is { } unit ? VietnameseText.Normalize(unit.Name) : "",
            };
        });
    }

    /// <summary>Name and post for searching.</summary>
    /// <param name="participant">Whose.</param>
    public static string TextOf(Participant participant)
    {
        Guard.Against.Null(participant);
        return VietnameseText.Normalize($"{participant.Name} {participant.Post}");
    }
}
