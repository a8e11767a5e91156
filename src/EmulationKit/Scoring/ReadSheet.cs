using EmulationKit.Audit;
using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>What stands in a score sheet, and what changed since somebody saw it?</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="SeenEdits">How many edits its history had when it was seen last, to be told of those since; all if not
/// said.</param>
public sealed record ReadSheetRequest(CampaignId Campaign, ScoreSheetId Sheet, int SeenEdits = 0);

/// <summary>A score sheet as it stands.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Version">Its version, which an edit carries, so that nobody overwrites what they did not see.</param>
/// <param name="Since">The edits since it was seen last, the oldest first: who changed which line from what to what. Whoever
/// was refused with <c>Store.Conflict</c> compares these with what they meant to enter.</param>
public sealed record SheetReading(ScoreSheet Sheet, int Version, IReadOnlyList<EntryChange> Since);

/// <summary>Reads a score sheet. Of persons and households, that it was read is recorded. Refused: <c>Store.NotFound</c>,
/// <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ReadSheet(UseCaseServices services) : KitQuery<ReadSheetRequest, SheetReading>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<SheetReading>> AnswerAsync(UseCaseScope scope, ReadSheetRequest request, CancellationToken cancellationToken)
    {
        var found = await SheetAccess.AskAsync(scope, request.Campaign, request.Sheet, cancellationToken);
        if (found.IsError)
        {
            return found.Errors;
        }

        var sheet = found.Value;
        if (sheet.Participant != sheet.Unit)
        {
            scope.Record(sheet.Campaign, AuditView.SubjectOf(sheet));
        }

        return new SheetReading(sheet, scope.VersionOf(sheet), [.. sheet.History.Where(e => e.Number > request.SeenEdits)]);
    }
}
