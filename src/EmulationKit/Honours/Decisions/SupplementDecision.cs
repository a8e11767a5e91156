using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Honours;

/// <summary>Drafts a decision that adds to a signed one.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Decision">The signed decision.</param>
/// <param name="Citations">What the new one rests on.</param>
/// <param name="Honourees">Who is honoured with what.</param>
/// <param name="EvaluationSeal">The hash of the evaluation's seal.</param>
public sealed record SupplementDecisionCommand(
    CampaignId Campaign, AwardDecisionId Decision, IReadOnlyList<Source> Citations, IReadOnlyList<Honouree> Honourees, string EvaluationSeal)
    : DecisionCommand(Campaign, Decision);

/// <summary>Drafts a supplementary decision, for instance once a hold was lifted. Returns it. Refused as
/// <see cref="AwardDecision.DraftSupplement"/>, and <c>Store.NotFound</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class SupplementDecision(UseCaseServices services) : UseCase<SupplementDecisionCommand, AwardDecisionId>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<AwardDecisionId>> HandleAsync(UseCaseScope scope, SupplementDecisionCommand command, CancellationToken cancellationToken)
    {
        var found = await scope.DecisionAsync(command.Campaign, command.Decision, cancellationToken);
        return found.IsError ? found.Errors
            : await scope.AddAsync(
                found.Value.DraftSupplement(command.Citations, command.Honourees, command.EvaluationSeal), d => d.Id, command.Campaign, cancellationToken);
    }
}
