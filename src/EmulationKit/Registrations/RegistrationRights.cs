using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Registrations;

/// <summary>Says what a reader may do with a registration now: who by the access table, when by the registration itself.</summary>
internal static class RegistrationRights
{
    public static IReadOnlySet<RegistrationAct> Of(UseCaseScope scope, Place place, Registration? registration) =>
        Possible(place.Campaign, registration, scope.Now).Where(act => AccessTable.Of(NameOf(act)).Allows(scope.Viewer, place.Target))
            .Where(act => act != RegistrationAct.Confirm || registration?.History[^1].By != scope.Viewer.Actor)
            .ToHashSet();

    private static string NameOf(RegistrationAct act) => act switch
    {
        RegistrationAct.Begin => nameof(BeginRegistration),
        RegistrationAct.Revise => nameof(ReviseRegistration),
        RegistrationAct.Submit => nameof(SubmitRegistration),
        RegistrationAct.Withdraw => nameof(WithdrawRegistration),
        RegistrationAct.Resume => nameof(ResumeRegistration),
        RegistrationAct.Confirm => nameof(ConfirmRegistration),
        RegistrationAct.Return => nameof(ReturnRegistration),
        RegistrationAct.CarryOutWorks => nameof(StartWork),
        RegistrationAct.FileReports => nameof(FileReport),
        _ => nameof(ReturnReport),
    };

    private static IEnumerable<RegistrationAct> Possible(Campaign campaign, Registration? registration, DateTimeOffset now)
    {
        if (registration is null)
        {
            return campaign.IsRunning ? [RegistrationAct.Begin] : [];
        }

        return Enum.GetValues<RegistrationAct>().Where(act => act switch
        {
            RegistrationAct.Begin => false,
            RegistrationAct.Revise => registration.State is RegistrationState.Draft or RegistrationState.Returned,
            RegistrationAct.Submit => registration.CanSubmit(campaign, now),
            RegistrationAct.Withdraw => registration.State != RegistrationState.Withdrawn && campaign.IsRunning && !campaign.CriteriaAreFixed(now),
            RegistrationAct.Resume => registration.State == RegistrationState.Withdrawn && campaign.IsOpen(CampaignPhase.Registration, now),
            RegistrationAct.Confirm => registration.State == RegistrationState.Submitted,
            RegistrationAct.Return => registration.State is RegistrationState.Submitted or RegistrationState.Confirmed,
            RegistrationAct.FileReports => IsSent(registration) && Registration.ReportsAreOpen(campaign, now),
            RegistrationAct.ReturnReports => registration.Reports.Any(r => r.Returned is null),
            _ => IsSent(registration),
        });
    }

    private static bool IsSent(Registration registration) => registration.State is not (RegistrationState.Draft or RegistrationState.Withdrawn);
}
