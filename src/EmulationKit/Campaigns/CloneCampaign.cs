using System.Diagnostics.CodeAnalysis;
using EmulationKit.Access;
using EmulationKit.Packs;
using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>Draws up a campaign after another one.</summary>
/// <param name="Original">The campaign that is cloned, such as last year's.</param>
/// <param name="Code">The new campaign's code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Years">How many years later.</param>
public sealed record CloneCampaignCommand(CampaignId Original, string Code, LocalizedText Name, int Years = 1) : Command;

/// <summary>Clones a campaign with its blocs. Returns the new one. Refused as <see cref="Campaign.Clone"/>, and
/// <c>Campaign.CodeTaken</c>, <c>Store.NotFound</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
/// <param name="vocabulary">The methods and clauses of the host; the kit's own if not said.</param>
[RequiresUnreferencedCode(RulesJson.NeedsReflection)]
[RequiresDynamicCode(RulesJson.NeedsReflection)]
public sealed class CloneCampaign(UseCaseServices services, RuleVocabulary? vocabulary = null) : UseCase<CloneCampaignCommand, CampaignId>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<CampaignId>> HandleAsync(UseCaseScope scope, CloneCampaignCommand command, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new AccessTarget(null));
        if (allowed.IsError)
        {
            return allowed.Errors;
        }

        if (await scope.Repository<Campaign>().GetByIdAsync(command.Original, cancellationToken) is not { } original)
        {
            return UseCaseErrors.NotFound("campaign");
        }

        var blocs = await scope.Repository<Bloc>().ListAsync(new BlocsOf(original.Id), cancellationToken);
        var pack = CampaignPack.Of(original, blocs);
        var clone = original.Clone(command.Code, command.Name, command.Years, scope.Actor, scope.Now)
            .Then(c => c.ComesFrom(CampaignPack.OriginOf(pack, PackHash.Of(pack, vocabulary), original.Id)));
        var founded = await scope.FoundCampaignAsync(clone, cancellationToken);
        if (founded.IsError)
        {
            return founded;
        }

        var roster = BlocRoster.Of(original, blocs);
        foreach (var bloc in roster.CloneTo(clone.Value).Blocs)
        {
            await scope.AddAsync(bloc, clone.Value.Id, cancellationToken);
        }

        return founded;
    }
}
