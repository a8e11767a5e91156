using EmulationKit.Campaigns;
using EmulationKit.Scoring;
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
            .Then(plan => TableOf(plan, version.Number, subjects))
            .Then(table => (Evaluation.Run(table, new(asOf) { AwardYear = awardYear, Settlements = [.. ties.Select(t => t.Settlement)] }), subjects));
    }

    // The values go from their packed form straight into the columns.
    private static ErrorOr<InputTable> TableOf(EvaluationPlan plan, int rulesVersion, IReadOnlyList<EvaluationSubject> subjects)
    {
        var packing = SheetPacking.Of(plan, rulesVersion);
        var none = packing.Pack(ParticipantInput.NoInputs);
        var heads = subjects.ToDictionary(s => s.Participant.Id, s => s.Input);
        return packing.Unpack(
            [.. subjects.Select(s => new PackedSheet(s.Participant.Id, s.Input.Kind, s.Input.Bloc, rulesVersion, true, s.Values ?? none))], sheet => heads[sheet.Participant]);
    }
}
