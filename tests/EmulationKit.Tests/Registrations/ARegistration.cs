using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Tests.Campaigns;

namespace EmulationKit.Tests.Registrations;

/// <summary>A department's registration for the campaign of <see cref="ACampaign"/>.</summary>
internal sealed class ARegistration
{
    public static readonly ActorId Officer = new("officer");

    public static readonly DateTimeOffset InPhase = ACampaign.Vn(2023, 9, 20, 9);

    public ARegistration(RegistrationState state = RegistrationState.Draft, RegistrationContent? content = null, Campaign? campaign = null)
    {
        Campaign = campaign ?? ACampaign.Open();
        Registration = Registration.Draft(Campaign, Registrant, Officer, InPhase).Value;
        Refused.Not(Registration.Revise(content ?? Content()));
        Work = Registration.PlanWork(Bridge()).Value;
        if (state != RegistrationState.Draft)
        {
            Refused.Not(Submit());
        }

        switch (state)
        {
            case RegistrationState.Confirmed:
                Refused.Not(Registration.Confirm(ACampaign.Organiser, InPhase));
                break;
            case RegistrationState.Returned:
                Refused.Not(Registration.Return("Bổ sung chỉ tiêu", ACampaign.Organiser, InPhase));
                break;
            case RegistrationState.Withdrawn:
                Refused.Not(Registration.Withdraw(Campaign, Officer, InPhase));
                break;
        }
    }

    public Campaign Campaign { get; }

    public Registrant Registrant { get; } = new(ParticipantId.New(), "department", "general");

    public Registration Registration { get; }

    public WorkId Work { get; }

    public CommemorativeWork WorkNow => Registration.Works.Single(work => work.Id == Work);

    public static RegistrationContent Content() => new()
    {
        Commitments = [new("HOUSES", 120) { Unit = "nhà" }, new("FOREST", 30.5m) { Unit = "ha", Note = "Trồng mới" }],
        Titles = ["FLAG"],
    };

    public static WorkPlan Bridge() =>
        new("Cầu dân sinh Nà Roác", 1_500_000_000, new(new(2023, 10, 1), new(2024, 6, 30))) { Description = "Chào mừng 525 năm thành lập tỉnh" };

    public ErrorOr<Success> Submit(DateTimeOffset? now = null) => Registration.Submit(Campaign, Registrant, Officer, now ?? InPhase);
}
