using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Opens the marking of a participant on a judged criterion.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Participant">Who is judged.</param>
/// <param name="Criterion">The criterion's code.</param>
/// <param name="Reviewers">The reviewers, in the order in which their marks are kept.</param>
public sealed record OpenJudgingCommand(CampaignId Campaign, ParticipantId Participant, string Criterion, IReadOnlyList<ActorId> Reviewers) : Command;

/// <summary>Opens the marking of a judged criterion. Refused as <see cref="JudgedMarks.Open"/>, and
/// <c>Input.CriterionUnknown</c>, <c>Campaign.NotRunning</c>, <c>Store.NotFound</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class OpenJudging(UseCaseServices services) : UseCase<OpenJudgingCommand, JudgedMarksId>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<JudgedMarksId>> HandleAsync(UseCaseScope scope, OpenJudgingCommand command, CancellationToken cancellationToken)
    {
        var place = await Place.AskAsync(scope, command.Campaign, command.Participant, cancellationToken);
        if (place.IsError)
        {
            return place.Errors;
        }

        var campaign = place.Value.Campaign;
        if (!campaign.IsRunning || campaign.Current is not { } version)
        {
            return CampaignErrors.NotRunning(campaign.State);
        }

        var problems = new Problems();
        var rules = SheetCriteria.For(version.Rules.Criteria, version.Number, place.Value.Participant.Kind, place.Value.Bloc?.Code);
        problems.AddRange(rules.ErrorsOrEmptyList);
        return !rules.IsError && rules.Value.Find(problems, command.Criterion) is { } criterion
            ? await scope.AddAsync(JudgedMarks.Open(campaign.Id, command.Participant, criterion, command.Reviewers), m => m.Id, campaign.Id, cancellationToken)
            : problems.Errors.ToList();
    }
}
