using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>Signs a bloc's pact for a member.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Bloc">The bloc's code.</param>
/// <param name="Unit">The member.</param>
/// <param name="Signatory">Who signs for it, with the post.</param>
/// <param name="Day">The day.</param>
public sealed record SignPactCommand(
    CampaignId Campaign, string Bloc, ParticipantId Unit, string Signatory, DateOnly Day)
    : BlocCommand(Campaign, Bloc);

/// <summary>Records that a member signed the pact. Refused as <see cref="Bloc.SignPact"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class SignPact(UseCaseServices services) : BlocUseCase<SignPactCommand>(services)
{
    private protected override ParticipantId? UnitOf(SignPactCommand command) => command.Unit;

    private protected override ErrorOr<Success> Change(BlocTurn turn, SignPactCommand command) =>
        turn.Bloc.SignPact(command.Unit, command.Signatory, command.Day);
}
