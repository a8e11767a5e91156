using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>Ends a term of office in a bloc.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Bloc">The bloc's code.</param>
/// <param name="Office">Head or deputy.</param>
/// <param name="LastDay">Its last day.</param>
public sealed record EndBlocTermCommand(CampaignId Campaign, string Bloc, BlocRole Office, DateOnly LastDay) : BlocCommand(Campaign, Bloc);

/// <summary>Ends the open term of an office. Refused as <see cref="Bloc.EndTerm"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class EndBlocTerm(UseCaseServices services) : BlocUseCase<EndBlocTermCommand>(services)
{
    private protected override ErrorOr<Success> Change(BlocTurn turn, EndBlocTermCommand command) =>
        turn.Bloc.EndTerm(command.Office, command.LastDay);
}
