using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Honours;

/// <summary>Changes a draft decision.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Citations">What it rests on.</param>
/// <param name="Honourees">Who is honoured with what.</param>
/// <param name="EvaluationSeal">The hash of the evaluation's seal.</param>
public sealed record ReviseDecisionCommand(
    CampaignId Campaign, AwardDecisionId Decision, IReadOnlyList<Source> Citations, IReadOnlyList<Honouree> Honourees, string EvaluationSeal)
    : DecisionCommand(Campaign, Decision);

/// <summary>Changes the content of a draft decision. Refused as <see cref="AwardDecision.Revise"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ReviseDecision(UseCaseServices services) : DecisionUseCase<ReviseDecisionCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, AwardDecision decision, ReviseDecisionCommand command) =>
        decision.Revise(command.Citations, command.Honourees, command.EvaluationSeal);
}
