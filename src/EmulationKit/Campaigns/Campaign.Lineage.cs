using EmulationKit.Access;
using EmulationKit.Participants;

namespace EmulationKit.Campaigns;

public sealed partial class Campaign
{
    /// <summary>The most years that a campaign is cloned on: 100.</summary>
    public const int MostCloneYears = 100;

    /// <summary>
    /// Puts a draft under a launched campaign, as a department or a commune carries out the province's. It then
    /// honours its parent's achievement unless its rules name one, so that one achievement gets one award; its period
    /// must not begin before its parent's launch and must share a day with its parent's period, which is checked at
    /// its launch. Refused: <c>Campaign.NotADraft</c>, <c>Campaign.ParentNotLaunched</c>, <c>Campaign.ParentCycle</c>.
    /// </summary>
    /// <param name="parent">The campaign above.</param>
    /// <param name="host">The unit that carries this one out.</param>
    /// <param name="parentOf">Gives the parent of a campaign, or nothing if it has none.</param>
    public ErrorOr<Success> PlaceUnder(Campaign parent, ParticipantId host, Func<CampaignId, CampaignId?> parentOf)
    {
        Guard.Against.Null(parent);
        if (State != CampaignState.Draft)
        {
            return CampaignErrors.NotADraft(State);
        }

        return CampaignLineage.Check(Id, parent.Id, parentOf).Then(sound =>
        {
            if (parent.State != CampaignState.Launched)
            {
                return CampaignErrors.ParentNotLaunched(parent.Code);
            }

            Parent = new(parent.Id, parent.Code, parent.Plan.LaunchDay, parent.Plan.Period, parent.Achievement, host);
            return sound.ToErrorOr();
        });
    }

    /// <summary>
    /// Draws up a campaign after this one, whole years later. Carried over: the texts, the form, the launcher, kinds,
    /// time zone, period, launch day, phases as planned, reports due, occasions (with as many years more), and the
    /// rules in force or proposed. Not carried over: the document, the parent, extensions, versions and history, the
    /// catalogue values (they have a date), and the achievement's code (a new year is a new achievement). Years that
    /// criteria name, such as that of an index, stay as they are and must be looked through. Blocs are cloned by
    /// <see cref="BlocRoster.CloneTo"/>; registrations and entries are not. 29 February becomes 28 where there is none.
    /// Refused: <c>Campaign.CloneYearsOutOfRange</c>, and as in <see cref="Draft"/>.
    /// </summary>
    /// <param name="code">The new campaign's code.</param>
    /// <param name="name">Its name.</param>
    /// <param name="years">How many years later, 1 to <see cref="MostCloneYears"/>.</param>
    /// <param name="by">Who draws it up.</param>
    /// <param name="now">When.</param>
    public ErrorOr<Campaign> Clone(string code, LocalizedText name, int years, ActorId by, DateTimeOffset now)
    {
        Guard.Against.Null(name);
        if (years is < 1 or > MostCloneYears)
        {
            return CampaignErrors.CloneYearsOutOfRange(years);
        }

        var plan = Plan with
        {
            Name = name,
            Document = null,
            LaunchOn = Plan.LaunchDay?.AddYears(years),
            Period = new(Plan.Period.From?.AddYears(years), Plan.Period.To?.AddYears(years)),
            Occasions = [.. Plan.Occasions.Select(occasion => occasion.Later(years))],
            Schedule = Plan.Schedule.Later(years),
        };
        return Draft(code, plan, by, now).ThenDo(clone =>
            clone.Proposal = (Current?.Rules ?? Proposal) is { } rules ? rules with { Campaign = code, Achievement = null } : null);
    }
}
