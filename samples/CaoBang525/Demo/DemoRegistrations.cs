using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Registrations;
using EmulationKit.Scoring;

namespace CaoBang525.Demo;

/// <summary>Registrations as units draw them up and the standing body confirms them.</summary>
internal static class DemoRegistrations
{
    /// <summary>A confirmed registration: a commitment for every planned value.</summary>
    public static Registration Confirmed(
        Campaign campaign, Registrant registrant, ActorId officer, ParticipantInput known, IReadOnlyList<string> titles, DateTimeOffset drawnUp, DateTimeOffset confirmed, Action<Registration>? more = null)
    {
        var registration = Or.Throw(Registration.Draft(campaign, registrant, officer, drawnUp));
        Or.Throw(registration.Revise(new()
        {
            Commitments = [.. known.Inputs.Where(i => i.Value.Numbers.GetValueOrDefault("planned") > 0).Select(i => new Commitment(i.Key, i.Value.Numbers["planned"]))],
            Titles = titles,
        }));
        more?.Invoke(registration);
        Or.Throw(registration.Submit(campaign, registrant, officer, drawnUp.AddDays(1)));
        Or.Throw(registration.Confirm(DemoPeople.Organiser.Actor, confirmed));
        return registration;
    }
}
