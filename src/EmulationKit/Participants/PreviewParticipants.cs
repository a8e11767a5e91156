using EmulationKit.Access;
using EmulationKit.UseCases;

namespace EmulationKit.Participants;

/// <summary>What would an import change?</summary>
/// <param name="Lines">The list.</param>
public sealed record PreviewParticipantsRequest(IReadOnlyList<ParticipantLine> Lines);

/// <summary>What an import would say otherwise of a participant.</summary>
/// <param name="Field">What of it, as the column of a sheet is called, such as <c>name</c>.</param>
/// <param name="Before">What is registered; nothing if nothing is.</param>
/// <param name="After">What the list says; nothing if it says nothing.</param>
public sealed record ParticipantFieldChange(string Field, string? Before, string? After);

/// <summary>A participant that an import would change.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name, as registered.</param>
/// <param name="Changes">What would change; never empty.</param>
public sealed record ParticipantDifference(string Code, string Name, IReadOnlyList<ParticipantFieldChange> Changes);

/// <summary>What an import would change.</summary>
/// <param name="Added">Those that are new.</param>
/// <param name="Amended">Those of whom the list says something else than the register.</param>
/// <param name="Unchanged">How many stay as they are.</param>
public sealed record ParticipantsPreview(IReadOnlyList<ParticipantLine> Added, IReadOnlyList<ParticipantDifference> Amended, int Unchanged);

/// <summary>Shows what <see cref="ImportParticipants"/> would do with a list; nothing is kept. Refused as that is.</summary>
/// <param name="services">What it needs.</param>
public sealed class PreviewParticipants(UseCaseServices services) : KitQuery<PreviewParticipantsRequest, ParticipantsPreview>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<ParticipantsPreview>> AnswerAsync(UseCaseScope scope, PreviewParticipantsRequest request, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new AccessTarget(null));
        if (allowed.IsError)
        {
            return allowed.Errors;
        }

        var registered = await scope.Repository<Participant>().ListAsync(new ToCompare(), cancellationToken);
        var byId = registered.ToDictionary(p => p.Id);
        var before = registered.ToDictionary(p => p.Code, p => Fields(p, byId), StringComparer.OrdinalIgnoreCase);
        var names = registered.ToDictionary(p => p.Code, p => p.Name, StringComparer.OrdinalIgnoreCase);
        return ParticipantImport.Of(registered, request.Lines, null, amend: true).Then(import =>
        {
            var added = import.Added.Select(p => p.Code).ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (var participant in import.Added)
            {
                byId[participant.Id] = participant;
            }

            var differences = import.Amended.Select(p => new ParticipantDifference(p.Code, names[p.Code], Difference(before[p.Code], Fields(p, byId)))).Where(d => d.Changes.Count > 0).ToArray();
            return new ParticipantsPreview([.. request.Lines.Where(l => added.Contains(l.Definition.Code))], differences, import.Amended.Count - differences.Length);
        });
    }

    private static ParticipantFieldChange[] Difference((string Field, string? Text)[] before, (string Field, string? Text)[] after) =>
        [.. before.Zip(after).Where(p => p.First.Text != p.Second.Text).Select(p => new ParticipantFieldChange(p.First.Field, p.First.Text, p.Second.Text))];

    private static (string Field, string? Text)[] Fields(Participant participant, Dictionary<ParticipantId, Participant> all) =>
    [
        ("name", participant.Name),
        ("kind", participant.Kind),
        ("parent", participant.Parent is { } parent ? all.GetValueOrDefault(parent)?.Code : null),
        ("from", TextOf(participant.Validity.From)),
        ("to", TextOf(participant.Validity.To)),
        ("tags", participant.Tags.Count == 0 ? null : string.Join('|', participant.Tags)),
        ("weight", participant.Weight is { } weight ? Packs.TableCell.Of(weight).ToString() : null),
        ("post", participant.Post),
        ("standing", participant.Standing?.ToString()),
    ];

    private static string? TextOf(DateOnly? day) => day is { } given ? Packs.TableCell.Of(given).ToString() : null;

    // They are amended in memory alone.
    private sealed class ToCompare : Specification<Participant>
    {
        public ToCompare() => Query.AsNoTracking();
    }
}
