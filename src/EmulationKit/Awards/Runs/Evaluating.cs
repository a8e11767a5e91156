using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Evaluates what is stored of a campaign.</summary>
internal static class Evaluating
{
    public static async Task<ErrorOr<(Evaluation Evaluation, IReadOnlyList<EvaluationSubject> Subjects)>> RunAsync(
        UseCaseScope scope, Campaign campaign, DateOnly asOf, int? awardYear, CancellationToken cancellationToken)
    {
        if (!campaign.IsRunning || campaign.Current is not { } version)
        {
            return CampaignErrors.NotRunning(campaign.State);
        }

        var subjects = await EvaluationSubjects.OfAsync(scope, campaign, asOf, cancellationToken);
        if (subjects.Count == 0)
        {
            return DomainError.Conflict("Evaluation.NobodyToEvaluate", "Nobody has registered, has a score sheet or is nominated, so there is nothing to evaluate.",
                "Chưa có đối tượng nào đăng ký, có bảng điểm hoặc được đề nghị nên chưa có gì để xét.");
        }

        var ties = await scope.Repository<TieDecision>().ListAsync(new TieDecisionsOf(campaign.Id), cancellationToken);
        return EvaluationPlan.Compile(version.Rules)
            .Then(plan => plan.Evaluate(subjects.Select(s => s.Input), new(asOf) { AwardYear = awardYear, Settlements = [.. ties.Select(t => t.Settlement)] }))
            .Then(evaluation => (evaluation, subjects));
    }
}
