using EmulationKit.Participants;

namespace EmulationKit.Campaigns;

/// <summary>
/// A bloc or cluster (khối, cụm thi đua) of one campaign: participants who are compared with each other, a head and a
/// deputy who rotate, and the members' pact. It is founded, and members come and go, by way of the campaign's
/// <see cref="BlocRoster"/>, so that nobody is in two.
/// </summary>
public sealed partial class Bloc
{
    private readonly List<ParticipantId> members = [];
    private readonly List<BlocTerm> terms = [];

    internal Bloc(BlocId id, CampaignId campaignId, string code, LocalizedText name, BlocKind kind, IReadOnlyList<string> kinds)
    {
        Id = id;
        CampaignId = campaignId;
        Code = code;
        Name = name;
        Kind = kind;
        Kinds = kinds;
    }

    /// <summary>The bloc.</summary>
    public BlocId Id { get; private set; }

    /// <summary>The campaign it belongs to.</summary>
    public CampaignId CampaignId { get; private set; }

    /// <summary>Its code, unique in the campaign.</summary>
    public string Code { get; private set; }

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; private set; }

    /// <summary>Whether it groups by function or by locality.</summary>
    public BlocKind Kind { get; private set; }

    /// <summary>The kinds of participants it takes, by code; none means any.</summary>
    public IReadOnlyList<string> Kinds { get; private set; }

    /// <summary>Its members.</summary>
    public IReadOnlyList<ParticipantId> Members => members;

    /// <summary>Every term of head and deputy, past ones too, in the order of appointment.</summary>
    public IReadOnlyList<BlocTerm> Terms => terms;

    /// <summary>The members' pact, if it is drawn up.</summary>
    public EmulationPact? Pact { get; private set; }

    /// <summary>The bloc as rules name it.</summary>
    public BlocScope Scope => new(Code) { Kinds = Kinds };

    /// <summary>The head on a day, if there is one.</summary>
    /// <param name="day">The day.</param>
    public ParticipantId? HeadOn(DateOnly day) => HolderOn(BlocRole.Head, day);

    /// <summary>The deputy on a day, if there is one.</summary>
    /// <param name="day">The day.</param>
    public ParticipantId? DeputyOn(DateOnly day) => HolderOn(BlocRole.Deputy, day);

    /// <summary>
    /// Who cross-checks a member's sheet on a day: the head; for the head's own unit, or where there is no head, the
    /// deputy; else the standing body. Nobody checks themselves.
    /// </summary>
    /// <param name="participant">The participant; the standing body checks who is no member.</param>
    /// <param name="day">The day.</param>
    public CrossChecker CrossCheckerFor(ParticipantId participant, DateOnly day) =>
        !members.Contains(participant) ? CrossChecker.StandingBody
        : HeadOn(day) is { } head && head != participant ? new(CrossCheckBy.Head, head)
        : DeputyOn(day) is { } deputy && deputy != participant ? new(CrossCheckBy.Deputy, deputy)
        : CrossChecker.StandingBody;

    /// <summary>
    /// Gives an office to a member from a day on; who held it before does so until the day before. Refused:
    /// <c>Bloc.NotAMember</c>, <c>Bloc.TermNotLater</c>, <c>Bloc.BothOffices</c>.
    /// </summary>
    /// <param name="role">The office.</param>
    /// <param name="unit">The member.</param>
    /// <param name="from">The first day; after the first day of every term of that office so far.</param>
    public ErrorOr<Success> Appoint(BlocRole role, ParticipantId unit, DateOnly from)
    {
        if (!members.Contains(unit))
        {
            return BlocErrors.NotAMember(Code);
        }

        var index = terms.FindLastIndex(term => term.Role == role);
        if (index >= 0 && terms[index].Days.From >= from)
        {
            return BlocErrors.TermNotLater(terms[index].Days.From);
        }

        var days = new DateRange(from, null);
        if (terms.Any(term => term.Role != role && term.Unit == unit && term.Days.Overlaps(days)))
        {
            return BlocErrors.BothOffices;
        }

        if (index >= 0 && terms[index].Days.Contains(from))
        {
            terms[index] = terms[index] with { Days = terms[index].Days with { To = from.AddDays(-1) } };
        }

        terms.Add(new(role, unit, days));
        return Result.Success;
    }

    /// <summary>Ends the open term of an office. Refused: <c>Bloc.NobodyInOffice</c>.</summary>
    /// <param name="role">The office.</param>
    /// <param name="lastDay">Its last day; not before its first.</param>
    public ErrorOr<Success> EndTerm(BlocRole role, DateOnly lastDay)
    {
        var index = terms.FindIndex(term => term.Role == role && term.Days.To is null && term.Days.Contains(lastDay));
        if (index < 0)
        {
            return BlocErrors.NobodyInOffice(lastDay);
        }

        terms[index] = terms[index] with { Days = terms[index].Days with { To = lastDay } };
        return Result.Success;
    }

    private ParticipantId? HolderOn(BlocRole role, DateOnly day) =>
        terms.Find(term => term.Role == role && term.Days.Contains(day))?.Unit;
}
