using EmulationKit.Access;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Asks another agency about a participant.</summary>
/// <param name="Participant">Of whom.</param>
/// <param name="Agency">The agency, by its name.</param>
/// <param name="On">When.</param>
/// <param name="Document">The letter that asks.</param>
public sealed record AskOpinionCommand(ParticipantId Participant, string Agency, DateOnly On, Source Document) : Command;

/// <summary>Records that another agency was asked (lấy ý kiến cơ quan khác). Refused as <see cref="OpinionRequest.Ask"/>,
/// and <c>Store.NotFound</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class AskOpinion(UseCaseServices services) : UseCase<AskOpinionCommand, OpinionRequestId>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<OpinionRequestId>> HandleAsync(UseCaseScope scope, AskOpinionCommand command, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new AccessTarget(null));
        if (allowed.IsError)
        {
            return allowed.Errors;
        }

        if (await scope.Repository<Participant>().GetByIdAsync(command.Participant, cancellationToken) is null)
        {
            return UseCaseErrors.NotFound("participant");
        }

        var asked = OpinionRequest.Ask(command.Participant, command.Agency, scope.Actor, command.On, command.Document);
        return await scope.AddAsync(asked, o => o.Id, null, cancellationToken, personal: true);
    }
}
