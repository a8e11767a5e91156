using System.Diagnostics.CodeAnalysis;
using EmulationKit.Packs;
using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>What differs between a campaign and what it was made of?</summary>
/// <param name="Campaign">The campaign.</param>
public sealed record CompareWithOriginRequest(CampaignId Campaign);

/// <summary>What differs between a campaign and the pack or campaign that it was made of.</summary>
/// <param name="Origin">What it was made of; none if it was drawn up from nothing.</param>
/// <param name="Changes">Every difference in plan, blocs, criteria, ranking and awards; participants are left out.</param>
public sealed record OriginComparison(CampaignOrigin? Origin, IReadOnlyList<PackChange> Changes);

/// <summary>Compares a campaign with the pack or campaign that it was made of, as that was then. Refused:
/// <c>Store.NotFound</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
/// <param name="vocabulary">The methods and clauses of the host; the kit's own if not said.</param>
[RequiresUnreferencedCode(RulesJson.NeedsReflection)]
[RequiresDynamicCode(RulesJson.NeedsReflection)]
public sealed class CompareWithOrigin(UseCaseServices services, RuleVocabulary? vocabulary = null) : KitQuery<CompareWithOriginRequest, OriginComparison>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<OriginComparison>> AnswerAsync(UseCaseScope scope, CompareWithOriginRequest request, CancellationToken cancellationToken)
    {
        var found = await scope.CampaignAsync(request.Campaign, cancellationToken);
        if (found.IsError || found.Value.Origin is not { } origin)
        {
            return found.Then(_ => new OriginComparison(null, []));
        }

        var blocs = await scope.Repository<Bloc>().ListAsync(new BlocsOfCampaigns([request.Campaign]), cancellationToken);
        return new OriginComparison(origin, PackDiff.Between(origin.Pack, CampaignPack.Of(found.Value, blocs), vocabulary));
    }
}
