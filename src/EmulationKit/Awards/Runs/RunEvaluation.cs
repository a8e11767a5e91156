using System.Diagnostics.CodeAnalysis;
using EmulationKit.Campaigns;
using EmulationKit.Packs;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Evaluates a campaign.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="AsOf">The day for which holds and everything else known of participants is judged.</param>
/// <param name="AwardYear">The year that awards are given for; that of the day if not said.</param>
public sealed record RunEvaluationCommand(CampaignId Campaign, DateOnly AsOf, int? AwardYear = null) : Command;

/// <summary>Evaluates a campaign by the rules in force over the confirmed appraisals, and stores the result with its seal
/// and a row for each participant and award; confirmed sheets keep their totals. Returns the evaluation. Refused: <c>Campaign.NotRunning</c>,
/// <c>Evaluation.NobodyToEvaluate</c>, what is wrong with an input, <c>Store.NotFound</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
/// <param name="vocabulary">The methods and clauses of the host; the kit's own if not said.</param>
[RequiresUnreferencedCode(RulesJson.NeedsReflection)]
[RequiresDynamicCode(RulesJson.NeedsReflection)]
public sealed class RunEvaluation(UseCaseServices services, RuleVocabulary? vocabulary = null) : UseCase<RunEvaluationCommand, EvaluationRunId>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<EvaluationRunId>> HandleAsync(UseCaseScope scope, RunEvaluationCommand command, CancellationToken cancellationToken)
    {
        var found = await scope.CampaignAsync(command.Campaign, cancellationToken);
        if (found.IsError)
        {
            return found.Errors;
        }

        var evaluated = await Evaluating.RunAsync(scope, found.Value, command.AsOf, command.AwardYear, cancellationToken);
        if (evaluated.IsError || found.Value.Current is not { } version)
        {
            return evaluated.Errors;
        }

        var (evaluation, subjects) = evaluated.Value;
        var seal = EvaluationSeal.Of(evaluation, vocabulary);
        var run = EvaluationRun.Of(command.Campaign, version.Number, evaluation.Options, seal, scope.Actor, scope.Now);
        await scope.AddAsync(run, command.Campaign, cancellationToken);
        await scope.Repository<RunSeal>().AddAsync(RunSeal.Of(run, seal), cancellationToken);
        await scope.Repository<EvaluationRow>().AddRangeAsync(subjects.SelectMany(s => EvaluationRow.Of(run, evaluation, s)), cancellationToken);
        return run.Id;
    }
}
