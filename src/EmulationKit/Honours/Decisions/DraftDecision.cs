using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Honours;

/// <summary>Drafts an award decision.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Citations">What it rests on.</param>
/// <param name="Honourees">Who is honoured with what.</param>
/// <param name="EvaluationSeal">The hash of the evaluation's seal.</param>
public sealed record DraftDecisionCommand(CampaignId Campaign, IReadOnlyList<Source> Citations, IReadOnlyList<Honouree> Honourees, string EvaluationSeal) : Command;

/// <summary>Drafts an award decision (dự thảo quyết định khen thưởng) on a stored evaluation. Refused as
/// <see cref="AwardDecision.Draft"/>, and <c>Decision.EvaluationUnknown</c>, <c>Store.NotFound</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class DraftDecision(UseCaseServices services) : UseCase<DraftDecisionCommand, AwardDecisionId>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<AwardDecisionId>> HandleAsync(UseCaseScope scope, DraftDecisionCommand command, CancellationToken cancellationToken)
    {
        var found = await scope.CampaignAsync(command.Campaign, cancellationToken);
        if (found.IsError)
        {
            return found.Errors;
        }

        var drafted = AwardDecision.Draft(command.Campaign, command.Citations, command.Honourees, command.EvaluationSeal);
        return !drafted.IsError && !await scope.Repository<EvaluationRun>().AnyAsync(new RunBySeal(command.Campaign, command.EvaluationSeal), cancellationToken)
            ? DomainError.NotFound("Decision.EvaluationUnknown", "No evaluation of the campaign has this seal; evaluate it first.",
                "Không có lần xét nào của phong trào mang mã niêm phong này; hãy xét trước.", "evaluationSeal")
            : await scope.AddAsync(drafted, d => d.Id, command.Campaign, cancellationToken);
    }
}
