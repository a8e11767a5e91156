using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Proposes a participant for an award.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Participant">Who is proposed.</param>
/// <param name="Award">The award's code.</param>
/// <param name="Report">The achievement report.</param>
public sealed record NominateCommand(CampaignId Campaign, ParticipantId Participant, string Award, string Report) : Command;

/// <summary>Nominates (đề nghị khen thưởng). Refused as <see cref="Nomination.Propose"/>, and
/// <c>Nomination.AlreadyThere</c>, <c>Store.NotFound</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class Nominate(UseCaseServices services) : UseCase<NominateCommand, NominationId>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<NominationId>> HandleAsync(UseCaseScope scope, NominateCommand command, CancellationToken cancellationToken)
    {
        var found = await Place.AskAsync(scope, command.Campaign, command.Participant, cancellationToken);
        if (found.IsError)
        {
            return found.Errors;
        }

        var place = found.Value;
        var before = await scope.Repository<Nomination>().ListAsync(new NominationsOfParticipant(command.Participant), cancellationToken);
        if (before.Exists(n => n.Campaign == command.Campaign && n.Award == command.Award && n.State is not (NominationState.Withdrawn or NominationState.Rejected)))
        {
            return DomainError.Conflict("Nomination.AlreadyThere", "The participant is nominated for this award already.", "Đối tượng đã được đề nghị danh hiệu, hình thức khen thưởng này.", "award");
        }

        var proposed = Nomination.Propose(place.Campaign, command.Participant, place.Unit, command.Award, command.Report, scope.Actor, scope.Now);
        return await scope.AddAsync(proposed, n => n.Id, command.Campaign, cancellationToken, place.IsPersonal);
    }
}
