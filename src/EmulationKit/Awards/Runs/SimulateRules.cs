using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>What would other rules change?</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Rules">The other rules.</param>
/// <param name="AsOf">The day for which participants are judged.</param>
/// <param name="Money">What money is reckoned from, if it is to be.</param>
public sealed record SimulateRulesRequest(CampaignId Campaign, CampaignRules Rules, DateOnly AsOf, MoneyBasis? Money = null);

/// <summary>Rehearses other rules over what is stored of a campaign; nothing is kept. Refused as <see cref="RunEvaluation"/>
/// and <see cref="Simulation.Run"/>.</summary>
/// <param name="services">What it needs.</param>
public sealed class SimulateRules(UseCaseServices services) : KitQuery<SimulateRulesRequest, Simulation>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<Simulation>> AnswerAsync(UseCaseScope scope, SimulateRulesRequest request, CancellationToken cancellationToken)
    {
        var found = await scope.CampaignAsync(request.Campaign, cancellationToken);
        if (found.IsError)
        {
            return found.Errors;
        }

        var before = await Evaluating.RunAsync(scope, found.Value, request.AsOf, null, cancellationToken);
        return before.Then(b => Simulation.Run(b.Evaluation, request.Rules with { Campaign = found.Value.Code }, request.Money));
    }
}
