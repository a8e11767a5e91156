using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>Admits a participant to a bloc.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Bloc">The bloc's code.</param>
/// <param name="Participant">Who is admitted.</param>
public sealed record AdmitToBlocCommand(CampaignId Campaign, string Bloc, ParticipantId Participant) : BlocCommand(Campaign, Bloc);

/// <summary>Admits a participant to a bloc. Refused as <see cref="BlocRoster.Admit"/>, and <c>Store.NotFound</c> for a
/// participant that is not there.</summary>
/// <param name="services">What it needs.</param>
public sealed class AdmitToBloc(UseCaseServices services) : BlocUseCase<AdmitToBlocCommand>(services)
{
    private protected override ParticipantId? MemberOf(AdmitToBlocCommand command) => command.Participant;

    private protected override ErrorOr<Success> Change(BlocTurn turn, AdmitToBlocCommand command) =>
        turn.Member is { } member ? turn.Roster.Admit(command.Bloc, member.Id, member.Kind) : UseCaseErrors.NotFound("participant");
}
