using System.Diagnostics.CodeAnalysis;
using EmulationKit.Packs;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>What does a campaign look like as a pack?</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="WithParticipants">Whether the members of its blocs are listed.</param>
public sealed record ExportPackRequest(CampaignId Campaign, bool WithParticipants = true);

/// <summary>A campaign as a pack.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Hash">Its hash, as <see cref="PackHash"/> reckons it.</param>
/// <param name="Files">Its files by name, from which the same pack is read.</param>
public sealed record ExportedPack(Pack Pack, string Hash, IReadOnlyDictionary<string, byte[]> Files);

/// <summary>Writes a campaign as a pack, which another province copies: the plan as it stands without what was changed of
/// the schedule since, the rules in force or proposed, the blocs and their members. Refused: <c>Store.NotFound</c>,
/// <c>Access.*</c>, and as <see cref="PackWriter.Write"/>.</summary>
/// <param name="services">What it needs.</param>
/// <param name="vocabulary">The methods and clauses of the host; the kit's own if not said.</param>
[RequiresUnreferencedCode(RulesJson.NeedsReflection)]
[RequiresDynamicCode(RulesJson.NeedsReflection)]
public sealed class ExportPack(UseCaseServices services, RuleVocabulary? vocabulary = null) : KitQuery<ExportPackRequest, ExportedPack>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<ExportedPack>> AnswerAsync(UseCaseScope scope, ExportPackRequest request, CancellationToken cancellationToken)
    {
        var found = await scope.CampaignAsync(request.Campaign, cancellationToken);
        if (found.IsError)
        {
            return found.Errors;
        }

        var blocs = await scope.Repository<Bloc>().ListAsync(new BlocsOfCampaigns([request.Campaign]), cancellationToken);
        var pack = CampaignPack.Of(found.Value, blocs);
        if (request.WithParticipants)
        {
            pack = pack with { Participants = await ParticipantLines.OfMembersAsync(scope, blocs, cancellationToken) };
        }

        return PackWriter.Write(pack, vocabulary).Then(files => new ExportedPack(pack, PackHash.Of(pack, vocabulary), files));
    }
}
