using EmulationKit.Audit;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Honours;

/// <summary>Signs an award decision.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Number">Its number.</param>
/// <param name="SignedOn">Its date.</param>
/// <param name="Name">The name printed under the signature.</param>
/// <param name="Post">The post.</param>
public sealed record SignDecisionCommand(CampaignId Campaign, AwardDecisionId Decision, string Number, DateOnly SignedOn, string Name, string Post)
    : DecisionCommand(Campaign, Decision);

/// <summary>Signs a decision (ký quyết định) with the end of the campaign's audit chain in it; holds are judged again on
/// the day. Refused as <see cref="AwardDecision.Sign"/>, and <c>Store.NotFound</c>, <c>Store.Conflict</c>,
/// <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class SignDecision(UseCaseServices services) : UseCase<SignDecisionCommand, Success>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<Success>> HandleAsync(UseCaseScope scope, SignDecisionCommand command, CancellationToken cancellationToken)
    {
        var found = await scope.DecisionAsync(command.Campaign, command.Decision, cancellationToken);
        if (found.IsError)
        {
            return found.Errors;
        }

        var head = await scope.Repository<AuditEntry>().FirstOrDefaultAsync(new LastAuditEntry(command.Campaign.Value), cancellationToken);
        ParticipantId[] honoured = [.. found.Value.Honourees.Select(h => h.Participant).Distinct()];
        var holds = await scope.Repository<EligibilityHold>().ListAsync(new HoldsOn(command.SignedOn, honoured), cancellationToken);
        var opinions = await scope.Repository<OpinionRequest>().ListAsync(new OpinionsAskedBy(command.SignedOn, honoured), cancellationToken);
        var signature = new DecisionSignature(command.Number, command.SignedOn, new(scope.Actor, command.Name, command.Post), head?.Hash ?? "");
        return scope.Change(found.Value, command.Campaign, () =>
            found.Value.Sign(signature, (participant, day) => HoldRegister.StatesOf([participant], holds, opinions, day)[participant]));
    }
}
