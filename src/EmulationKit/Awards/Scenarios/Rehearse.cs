using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>What would a scenario change?</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Scenario">The scenario; <see cref="Scenario.None"/> shows how things stand.</param>
/// <param name="AsOf">The day for which participants are judged; today if not said.</param>
public sealed record RehearseRequest(CampaignId Campaign, Scenario Scenario, DateOnly? AsOf = null)
{
    /// <summary>What money is reckoned from; the base salary and the fund's ceiling of the rules in force if not said.</summary>
    public MoneyBasis? Money { get; init; }
}

/// <summary>Rehearses a scenario over what is stored of a campaign; nothing is kept. How things stand is reckoned once and
/// taken again until something is written. Refused as <see cref="RunEvaluation"/>, with what is wrong with the rules as the
/// scenario has them, and <c>Store.NotFound</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class Rehearse(UseCaseServices services) : KitQuery<RehearseRequest, Rehearsal>(services)
{
    private readonly UseCaseServices services = services;

    /// <inheritdoc />
    protected override async Task<ErrorOr<Rehearsal>> AnswerAsync(UseCaseScope scope, RehearseRequest request, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new AccessTarget(request.Campaign));
        if (allowed.IsError)
        {
            return allowed.Errors;
        }

        if (await scope.VisibleCampaignAsync(request.Campaign, cancellationToken) is not { } campaign)
        {
            return UseCaseErrors.NotFound("campaign");
        }

        var asOf = request.AsOf ?? campaign.DayOf(scope.Now);
        var present = await PresentEvaluation.OfAsync(services, scope, campaign, asOf, cancellationToken);
        var money = request.Money ?? MoneyOf(campaign.Current?.Catalogue ?? []);
        return present.Then(before => Simulation.Run(before, request.Scenario.ApplyTo(before.Plan.Rules), money))
            .Then(simulation => new Rehearsal(request.Scenario, asOf, campaign.Current?.Number ?? 0, simulation));
    }

    private static MoneyBasis? MoneyOf(IReadOnlyList<CatalogueValue> catalogue)
    {
        var ceiling = catalogue.FirstOrDefault(v => v.Code == Packs.Pack.AwardFundCeiling)?.Value;
        return catalogue.FirstOrDefault(v => v.Code == Packs.Pack.BaseSalary) is { } salary ? new((long)salary.Value, (long?)ceiling) : null;
    }
}
