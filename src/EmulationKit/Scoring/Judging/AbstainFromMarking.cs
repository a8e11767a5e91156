using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Gives no mark, knowingly.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Marks">The marks.</param>
public sealed record AbstainFromMarkingCommand(CampaignId Campaign, JudgedMarksId Marks) : JudgingCommand(Campaign, Marks);

/// <summary>Abstains from marking, which is no zero. Refused as <see cref="JudgedMarks.Abstain"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class AbstainFromMarking(UseCaseServices services) : JudgingUseCase<AbstainFromMarkingCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, JudgedMarks marks, Criterion criterion, AbstainFromMarkingCommand command) =>
        marks.Abstain(scope.Actor, scope.Now);
}
