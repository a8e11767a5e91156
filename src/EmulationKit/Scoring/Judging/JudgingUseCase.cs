using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>What is done to the reviewers' marks of one participant on one judged criterion.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Marks">The marks.</param>
public abstract record JudgingCommand(CampaignId Campaign, JudgedMarksId Marks) : Command;

/// <summary>A change of reviewers' marks. Refused, beside what the marks refuse: <c>Access.*</c>, <c>Store.NotFound</c>,
/// <c>Store.Conflict</c>, <c>Campaign.NotRunning</c>.</summary>
/// <typeparam name="TCommand">What it is asked to do.</typeparam>
/// <param name="services">What it needs.</param>
public abstract class JudgingUseCase<TCommand>(UseCaseServices services) : UseCase<TCommand, Success>(services)
    where TCommand : JudgingCommand
{
    /// <inheritdoc />
    protected sealed override async Task<ErrorOr<Success>> HandleAsync(UseCaseScope scope, TCommand command, CancellationToken cancellationToken)
    {
        Guard.Against.Null(scope);
        Guard.Against.Null(command);
        if (await scope.Repository<JudgedMarks>().GetByIdAsync(command.Marks, cancellationToken) is not { } marks || marks.Campaign != command.Campaign)
        {
            // A stranger is told no more than who was recused.
            var missing = scope.Missing("marks", command.Campaign);
            return scope.Permission.AnySignedIn && missing.Type == ErrorType.NotFound ? JudgedErrors.NotAReviewer : missing;
        }

        var campaign = await scope.Repository<Campaign>().GetByIdAsync(command.Campaign, cancellationToken);
        var allowed = scope.Ask(new(command.Campaign), campaign);
        if (allowed.IsError)
        {
            return allowed;
        }

        return campaign is { IsRunning: true, Current: { } version }
            && version.Rules.Criteria.AllCriteria().Select(c => c.Criterion).FirstOrDefault(c => c.Code == marks.Criterion) is { } criterion
                ? scope.Change(marks, command.Campaign, () => Change(scope, marks, criterion, command))
                : CampaignErrors.NotRunning(campaign?.State ?? CampaignState.Draft);
    }

    private protected abstract ErrorOr<Success> Change(UseCaseScope scope, JudgedMarks marks, Criterion criterion, TCommand command);
}
