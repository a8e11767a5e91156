using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Sets a reviewer aside.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Marks">The marks.</param>
/// <param name="Reviewer">The reviewer.</param>
public sealed record RecuseReviewerCommand(CampaignId Campaign, JudgedMarksId Marks, ActorId Reviewer) : JudgingCommand(Campaign, Marks);

/// <summary>Sets a reviewer aside because of a conflict of interest; nobody else is told. Refused as <see
/// cref="JudgedMarks.Recuse"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class RecuseReviewer(UseCaseServices services) : JudgingUseCase<RecuseReviewerCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, JudgedMarks marks, Criterion criterion, RecuseReviewerCommand command) =>
        marks.Recuse(command.Reviewer, scope.Actor, scope.Now);
}
