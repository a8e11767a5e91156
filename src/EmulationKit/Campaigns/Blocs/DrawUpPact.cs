using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>Draws up a bloc's pact.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Bloc">The bloc's code.</param>
/// <param name="Text">What the members pledge.</param>
/// <param name="Day">The day of the text.</param>
public sealed record DrawUpPactCommand(CampaignId Campaign, string Bloc, LocalizedText Text, DateOnly Day) : BlocCommand(Campaign, Bloc);

/// <summary>Draws up the pact of a bloc's members (giao ước thi đua). Refused as <see
/// cref="Bloc.DrawUpPact"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class DrawUpPact(UseCaseServices services) : BlocUseCase<DrawUpPactCommand>(services)
{
    private protected override ErrorOr<Success> Change(BlocTurn turn, DrawUpPactCommand command) =>
        turn.Bloc.DrawUpPact(command.Text, command.Day);
}
