using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Access;

/// <summary>Gives somebody a role.</summary>
/// <param name="Actor">To whom.</param>
/// <param name="Role">The role.</param>
/// <param name="Campaign">The campaign; none means every campaign.</param>
/// <param name="Unit">The unit that a unit officer acts for.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, if it is known.</param>
public sealed record GiveRoleCommand(ActorId Actor, Role Role, CampaignId? Campaign, ParticipantId? Unit, DateOnly From, DateOnly? To = null) : Command;

/// <summary>Gives a role. Only who runs every campaign gives a role in every campaign. Refused as
/// <see cref="RoleAssignment.Give"/>, and <c>Store.NotFound</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class GiveRole(UseCaseServices services) : UseCase<GiveRoleCommand, RoleAssignmentId>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<RoleAssignmentId>> HandleAsync(UseCaseScope scope, GiveRoleCommand command, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new AccessTarget(command.Campaign));
        if (allowed.IsError)
        {
            return allowed.Errors;
        }

        if (command.Unit is { } unit && await scope.Repository<Participant>().GetByIdAsync(unit, cancellationToken) is null)
        {
            return UseCaseErrors.NotFound("unit");
        }

        var given = RoleAssignment.Give(command.Actor, command.Role, command.Campaign, command.Unit, command.From, command.To);
        return await scope.AddAsync(given, r => r.Id, command.Campaign, cancellationToken);
    }
}
