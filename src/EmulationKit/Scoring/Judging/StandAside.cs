using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Sets oneself aside as a reviewer.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Marks">The marks.</param>
public sealed record StandAsideCommand(CampaignId Campaign, JudgedMarksId Marks) : JudgingCommand(Campaign, Marks);

/// <summary>Sets oneself aside because of a conflict of interest. Refused as <see
/// cref="JudgedMarks.Recuse"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class StandAside(UseCaseServices services) : JudgingUseCase<StandAsideCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, JudgedMarks marks, Criterion criterion, StandAsideCommand command) =>
        marks.Recuse(scope.Actor, scope.Actor, scope.Now);
}
