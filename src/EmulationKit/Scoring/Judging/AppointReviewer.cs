using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Takes another reviewer in.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Marks">The marks.</param>
/// <param name="Reviewer">The reviewer.</param>
public sealed record AppointReviewerCommand(CampaignId Campaign, JudgedMarksId Marks, ActorId Reviewer) : JudgingCommand(Campaign, Marks);

/// <summary>Takes another reviewer in, behind the others. Refused as <see cref="JudgedMarks.Appoint"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class AppointReviewer(UseCaseServices services) : JudgingUseCase<AppointReviewerCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, JudgedMarks marks, Criterion criterion, AppointReviewerCommand command) =>
        marks.Appoint(criterion, command.Reviewer);
}
