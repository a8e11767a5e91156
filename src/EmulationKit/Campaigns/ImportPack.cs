using System.Diagnostics.CodeAnalysis;
using EmulationKit.Access;
using EmulationKit.Packs;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>Makes a campaign of a pack.</summary>
/// <param name="Pack">The pack, as <see cref="PackReader"/> read it.</param>
public sealed record ImportPackCommand(Pack Pack) : Command;

/// <summary>
/// Makes a draft of a pack, with its blocs and participants. A participant whose code is registered already is taken as it
/// stands there; the others are registered. Returns the campaign. Refused as <see cref="Campaign.Draft"/>,
/// <see cref="ParticipantImport.Of"/> and <see cref="BlocRoster"/>, and <c>Campaign.CodeTaken</c>, <c>Access.*</c>.
/// </summary>
/// <param name="services">What it needs.</param>
/// <param name="vocabulary">The methods and clauses of the host; the kit's own if not said.</param>
[RequiresUnreferencedCode(RulesJson.NeedsReflection)]
[RequiresDynamicCode(RulesJson.NeedsReflection)]
public sealed class ImportPack(UseCaseServices services, RuleVocabulary? vocabulary = null) : UseCase<ImportPackCommand, CampaignId>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<CampaignId>> HandleAsync(UseCaseScope scope, ImportPackCommand command, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new AccessTarget(null));
        if (allowed.IsError)
        {
            return allowed.Errors;
        }

        var pack = command.Pack;
        var drafted = Campaign.Draft(pack.Code, pack.Plan, scope.Actor, scope.Now).Then(c => c.Propose(pack.Rules).Then(_ => c))
            .Then(c => c.ComesFrom(CampaignPack.OriginOf(pack, PackHash.Of(pack, vocabulary))));
        var founded = await scope.FoundCampaignAsync(drafted, cancellationToken);
        if (founded.IsError)
        {
            return founded;
        }

        var import = await scope.ImportAsync([.. pack.Participants.Select(p => p.Line)], pack.Rules.Kinds, amend: false, cancellationToken);
        if (import.IsError)
        {
            return import.Errors;
        }

        var grouped = Group(drafted.Value, pack, import.Value);
        if (grouped.IsError)
        {
            return grouped.Errors;
        }

        foreach (var bloc in grouped.Value.Blocs)
        {
            await scope.AddAsync(bloc, founded.Value, cancellationToken);
        }

        return founded;
    }

    private static ErrorOr<BlocRoster> Group(Campaign campaign, Pack pack, ParticipantImport import)
    {
        var roster = BlocRoster.Of(campaign, []);
        var problems = new Problems();
        foreach (var bloc in pack.Blocs)
        {
            problems.AddRange(roster.Found(bloc.Code, bloc.Name, bloc.Kind, bloc.Kinds).ErrorsOrEmptyList);
        }

        foreach (var listed in pack.Participants)
        {
            if (listed.Bloc is { } bloc && import.WithCode(listed.Line.Definition.Code) is { } participant)
            {
                problems.AddRange(roster.Admit(bloc, participant.Id, participant.Kind).ErrorsOrEmptyList);
            }
        }

        return problems.OrElse(() => roster);
    }
}
