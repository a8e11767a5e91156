using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Participants;

/// <summary>What does the register say of a participant?</summary>
/// <param name="Campaign">The campaign in which the reader asks.</param>
/// <param name="Participant">The participant.</param>
public sealed record ShowParticipantRequest(CampaignId Campaign, ParticipantId Participant);

/// <summary>A participant as the register has it, without what is for the dossier alone.</summary>
/// <param name="Id">The participant.</param>
/// <param name="Definition">What is said of it.</param>
public sealed record ShownParticipant(ParticipantId Id, ParticipantDefinition Definition)
{
    /// <summary>The version as stored, to be sent along with a change.</summary>
    public int Version { get; init; }

    /// <summary>The unit above it.</summary>
    public NamedParticipant? Parent { get; init; }

    /// <summary>The units that it went over into.</summary>
    public IReadOnlyList<NamedParticipant> Successors { get; init; } = [];

    /// <summary>The bloc that it is in in this campaign, by code.</summary>
    public string? Bloc { get; init; }

    /// <summary>Whether the dossier holds personal details.</summary>
    public bool HasDetails { get; init; }

    /// <summary>The consent to a photo being published, if it was recorded.</summary>
    public PhotoConsent? PhotoConsent { get; init; }

    /// <summary>The day on which name and details were erased, if they were.</summary>
    public DateOnly? ErasedOn { get; init; }
}

/// <summary>A participant with its name.</summary>
/// <param name="Id">The participant.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
public sealed record NamedParticipant(ParticipantId Id, string Code, string Name);

/// <summary>Shows a participant to who runs, checks or decides a campaign, and to its unit. Refused:
/// <c>Store.NotFound</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ShowParticipant(UseCaseServices services) : KitQuery<ShowParticipantRequest, ShownParticipant>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<ShownParticipant>> AnswerAsync(UseCaseScope scope, ShowParticipantRequest request, CancellationToken cancellationToken)
    {
        var found = await scope.Repository<Participant>().GetByIdAsync(request.Participant, cancellationToken);
        var allowed = scope.Ask(new(request.Campaign) { Unit = found is null ? null : Place.UnitOf(found) });
        if (allowed.IsError)
        {
            return allowed.Errors;
        }

        if (found is null)
        {
            return UseCaseErrors.NotFound("participant");
        }

        var ties = (await ParticipantsById.ListAsync(scope, found.Successors.Select(s => (ParticipantId?)s).Append(found.Parent).OfType<ParticipantId>(), cancellationToken))
            .ToDictionary(p => p.Id, p => new NamedParticipant(p.Id, p.Code, p.Name));
        var blocs = await scope.Repository<Bloc>().ListAsync(new BlocsOfCampaigns([request.Campaign]), cancellationToken);
        return new ShownParticipant(found.Id, ParticipantLines.DefinitionOf(found))
        {
            Version = scope.VersionOf(found),
            Parent = found.Parent is { } parent ? ties.GetValueOrDefault(parent) : null,
            Successors = [.. found.Successors.Select(ties.GetValueOrDefault).OfType<NamedParticipant>()],
            Bloc = blocs.Find(b => b.Members.Contains(found.Id))?.Code,
            HasDetails = found.Details is not null,
            PhotoConsent = found.PhotoConsent,
            ErasedOn = found.ErasedOn,
        };
    }
}
