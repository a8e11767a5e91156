using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Registrations;

/// <summary>Adds a work to a registration.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Participant">Whose registration.</param>
/// <param name="Plan">What it is planned to be.</param>
public sealed record PlanWorkCommand(CampaignId Campaign, ParticipantId Participant, WorkPlan Plan) : RegistrationCommand(Campaign, Participant);

/// <summary>Plans a work (đăng ký công trình, phần việc). Refused as <see cref="Registration.PlanWork"/>, and
/// <c>Store.NotFound</c>, <c>Store.Conflict</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class PlanWork(UseCaseServices services) : UseCase<PlanWorkCommand, WorkId>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<WorkId>> HandleAsync(UseCaseScope scope, PlanWorkCommand command, CancellationToken cancellationToken)
    {
        var place = await Place.AskAsync(scope, command.Campaign, command.Participant, cancellationToken);
        if (place.IsError)
        {
            return place.Errors;
        }

        if (await scope.Repository<Registration>().FirstOrDefaultAsync(new RegistrationOf(command.Campaign, command.Participant), cancellationToken) is not { } registration)
        {
            return UseCaseErrors.NotFound("registration");
        }

        var planned = default(WorkId);
        return scope.Change(registration, command.Campaign, () => registration.PlanWork(command.Plan).Then(id => { planned = id; return Result.Success; }), place.Value.IsPersonal)
            .Then(_ => planned);
    }
}
