using EmulationKit.Access;
using EmulationKit.UseCases;

namespace EmulationKit.Participants;

/// <summary>Brings a list of participants in, such as from a workbook.</summary>
/// <param name="Lines">The list.</param>
public sealed record ImportParticipantsCommand(IReadOnlyList<ParticipantLine> Lines) : Command;

/// <summary>How many participants an import brought.</summary>
/// <param name="Added">Those that are new.</param>
/// <param name="Amended">Those that were there already and took what the list says.</param>
public sealed record ParticipantsImported(int Added, int Amended);

/// <summary>Imports participants into the register that all campaigns share: by code, new ones are added and known ones
/// take what the list says. All or nothing. Refused as <see cref="ParticipantImport.Of"/>, and <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ImportParticipants(UseCaseServices services) : UseCase<ImportParticipantsCommand, ParticipantsImported>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<ParticipantsImported>> HandleAsync(UseCaseScope scope, ImportParticipantsCommand command, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new AccessTarget(null));
        if (allowed.IsError)
        {
            return allowed.Errors;
        }

        var import = await scope.ImportAsync(command.Lines, null, amend: true, cancellationToken);
        return import.Then(i => new ParticipantsImported(i.Added.Count, i.Amended.Count));
    }
}
