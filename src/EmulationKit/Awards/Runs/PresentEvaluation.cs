using System.Globalization;
using EmulationKit.Audit;
using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>A campaign evaluated as it is stored now, by the rules in force.</summary>
internal static class PresentEvaluation
{
    /// <summary>Evaluates it, or takes what was reckoned before if nothing was written to the store since: every write
    /// adds a link to a chain of the audit, so the ends of the chains tell.</summary>
    public static async Task<ErrorOr<Evaluation>> OfAsync(
        UseCaseServices services, UseCaseScope scope, Campaign campaign, DateOnly asOf, CancellationToken cancellationToken)
    {
        var ends = await scope.Repository<AuditHead>().ListAsync(new AuditHeads(), cancellationToken);
        var state = string.Join(';', ends.OrderBy(e => e.Chain).Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Chain:N}:{e.Sequence}")));
        return await EvaluationMemory.Of(services).GetAsync((campaign.Id, asOf), state, async () =>
            (await Evaluating.RunAsync(scope, campaign, asOf, null, cancellationToken)).Then(e => e.Evaluation));
    }

    private sealed class AuditHeads : Specification<AuditHead>
    {
        public AuditHeads() => Query.AsNoTracking();
    }
}
