using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Records who of those tied on a line has an award.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Award">The award's code.</param>
/// <param name="Granted">Who of those tied has it.</param>
/// <param name="Document">The document that records the decision.</param>
public sealed record SettleTieCommand(CampaignId Campaign, string Award, IReadOnlyList<ParticipantId> Granted, Source Document) : Command;

/// <summary>Settles a tie by a recorded decision, which every later evaluation takes into account. Refused as
/// <see cref="TieDecision.Record"/>, and <c>Store.NotFound</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class SettleTie(UseCaseServices services) : UseCase<SettleTieCommand, TieDecisionId>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<TieDecisionId>> HandleAsync(UseCaseScope scope, SettleTieCommand command, CancellationToken cancellationToken)
    {
        var found = await scope.CampaignAsync(command.Campaign, cancellationToken);
        return found.IsError ? found.Errors
            : await scope.AddAsync(
                TieDecision.Record(found.Value, command.Award, command.Granted, command.Document, scope.Actor, scope.Now), t => t.Id, command.Campaign, cancellationToken);
    }
}
