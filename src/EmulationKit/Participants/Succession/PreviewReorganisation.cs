using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.UseCases;

namespace EmulationKit.Participants;

/// <summary>What would a merger or a split move?</summary>
/// <param name="On">The first day of the successors.</param>
/// <param name="Document">The document that orders it.</param>
/// <param name="Predecessors">The units that end.</param>
/// <param name="Successors">The units that they become; several for a split.</param>
public sealed record PreviewReorganisationRequest(DateOnly On, Source Document, IReadOnlyList<ParticipantId> Predecessors, IReadOnlyList<ParticipantId> Successors)
{
    /// <summary>What an officer enters where the rules do not combine values by themselves.</summary>
    public IReadOnlyList<EnteredForSuccessor> Entered { get; init; } = [];
}

/// <summary>What would go over into a successor in one campaign.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="CampaignName">Its name.</param>
/// <param name="Successor">The successor.</param>
/// <param name="Bloc">The code of the bloc that it would be in, if any.</param>
/// <param name="Registration">Whether a registration would be made for it.</param>
/// <param name="Inputs">The values with which its score sheet would begin, by criterion; nothing if no sheet would be made.</param>
public sealed record CarriedOver(
    CampaignId Campaign, LocalizedText CampaignName, ParticipantId Successor, string? Bloc, bool Registration, IReadOnlyDictionary<string, CriterionInput>? Inputs);

/// <summary>Shows what <see cref="MergeUnits"/> or <see cref="SplitUnit"/> would do; nothing is kept. Refused as they
/// are.</summary>
/// <param name="services">What it needs.</param>
public sealed class PreviewReorganisation(UseCaseServices services) : KitQuery<PreviewReorganisationRequest, IReadOnlyList<CarriedOver>>(services)
{
    /// <inheritdoc />
    protected override Task<ErrorOr<IReadOnlyList<CarriedOver>>> AnswerAsync(UseCaseScope scope, PreviewReorganisationRequest request, CancellationToken cancellationToken) =>
        scope.WithoutSaving().CarryOverAsync(
            () => request.Successors.Count > 1 && request.Predecessors.Count == 1
                ? Reorganisation.Split(request.On, request.Document, request.Predecessors[0], request.Successors)
                : request.Successors.Count == 1 ? Reorganisation.Merge(request.On, request.Document, request.Predecessors, request.Successors[0])
                : ReorganisationErrors.TooFewSuccessors,
            request.Entered, cancellationToken);
}
