using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Gives a reviewer's mark.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Marks">The marks.</param>
/// <param name="Mark">The mark, on the scale of the criterion.</param>
public sealed record GiveMarkCommand(CampaignId Campaign, JudgedMarksId Marks, decimal Mark) : JudgingCommand(Campaign, Marks);

/// <summary>Gives a mark, or another instead. Refused as <see cref="JudgedMarks.Give"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class GiveMark(UseCaseServices services) : JudgingUseCase<GiveMarkCommand>(services)
{
    private protected override ErrorOr<Success> Change(UseCaseScope scope, JudgedMarks marks, Criterion criterion, GiveMarkCommand command) =>
        marks.Give(criterion, scope.Actor, command.Mark, scope.Now);
}
