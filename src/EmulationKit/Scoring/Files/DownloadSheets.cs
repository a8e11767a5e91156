using EmulationKit.Access;
using EmulationKit.Audit;
using EmulationKit.Campaigns;
using EmulationKit.Packs;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Which sheets may I fill in, as a file to fill in without a connection?</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Bloc">The code of one bloc; all if not said.</param>
/// <param name="Language">The two-letter code of the language of its words.</param>
public sealed record DownloadSheetsRequest(CampaignId Campaign, string? Bloc = null, string Language = LocalizedText.DefaultLanguage);

/// <summary>Makes a table of the sheets whose column at hand the reader may fill in now: a unit's own, those that a head is to
/// cross-check, those that the standing body is to appraise. Each row holds a key by which a stale or foreign file is found
/// when it comes back. At most 200 sheets. Refused: <c>ScoreFile.NothingToFillIn</c>, <c>ScoreFile.TooManySheets</c>,
/// <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class DownloadSheets(UseCaseServices services) : KitQuery<DownloadSheetsRequest, TableSheet>(services)
{
    private const int MostRead = 20_000;

    /// <inheritdoc />
    protected override async Task<ErrorOr<TableSheet>> AnswerAsync(UseCaseScope scope, DownloadSheetsRequest request, CancellationToken cancellationToken)
    {
        var allowed = AskRole(scope, request.Campaign);
        if (allowed.IsError)
        {
            return allowed.Errors;
        }

        var campaign = await scope.Repository<Campaign>().GetByIdAsync(request.Campaign, cancellationToken);
        if (campaign?.Current is not { } version)
        {
            return ScoreFileErrors.NothingToFillIn;
        }

        var (id, bloc) = (request.Campaign, request.Bloc);
        var wanted = new Specification<ScoreSheet, SheetRow>();
        wanted.Query.VisibleTo(scope.Viewer).Where(s => s.Campaign == id && s.State != ScoreSheetState.Appraised).Where(s => s.Bloc == bloc, bloc is not null)
            .OrderBy(s => s.SortKey).ThenBy(s => s.Id).Take(MostRead).AsNoTracking();
        wanted.Query.Select(s => new SheetRow(s.Id, s.Participant, s.Unit, s.Kind, s.Bloc, s.State, s.Total, false, s.RulesVersion));
        var rows = await SheetDuties.CompleteAsync(scope, id, await scope.Repository<ScoreSheet>().ListAsync(wanted, cancellationToken), cancellationToken);
        var mine = rows.Where(r => r.IsMine).ToList();
        if (mine.Count > PageAt.MostItems)
        {
            return ScoreFileErrors.TooManySheets(PageAt.MostItems);
        }

        var blocs = await scope.Repository<Bloc>().ListAsync(new BlocsOfCampaigns([id]), cancellationToken);
        var lines = new List<IReadOnlyList<TableCell>>();
        foreach (var row in mine)
        {
            var sheet = await scope.Repository<ScoreSheet>().GetByIdAsync(row.Id, cancellationToken);
            if (sheet is not null && ScoreFileTurn.Of(scope, campaign, version, blocs, sheet) is { IsError: false, Value: var turn })
            {
                lines.AddRange(Rows(sheet, row, turn, request.Language));
                if (sheet.Participant != sheet.Unit)
                {
                    scope.Record(id, AuditView.SubjectOf(sheet));
                }
            }
        }

        return lines.Count == 0 ? ScoreFileErrors.NothingToFillIn
            : new TableSheet(request.Language == LocalizedText.DefaultLanguage ? "Bảng điểm" : "Score sheets", ScoreFileLayout.Columns(request.Language), lines);
    }

    /// <summary>Whether the viewer has a role in which sheets are filled in; which sheets, each of them says.</summary>
    internal static ErrorOr<Success> AskRole(UseCaseScope scope, CampaignId campaign) =>
        scope.Viewer.Actor is null ? AccessErrors.NotSignedIn
        : scope.Permission.Grants.Any(g => scope.Viewer.Is(g.Role, campaign)) ? Result.Success : AccessErrors.Denied;

    private static IEnumerable<IReadOnlyList<TableCell>> Rows(ScoreSheet sheet, SheetRow row, ScoreFileTurn turn, string language)
    {
        var column = turn.Turn.Column;
        var stamp = ScoreFileKey.StampOf(sheet, turn.Rules, column);
        foreach (var line in turn.Rules.Lines.Where(l => ScoreFileLayout.IsEntered(l) && sheet.MayChange(l.Code)))
        {
            var entry = sheet.Find(line.Code);
            var isFirst = true;
            foreach (var field in ScoreFileLayout.FieldsOf(line, column))
            {
                yield return
                [
                    TableCell.Of(row.Code), TableCell.Of(row.Name), TableCell.Of(line.Code), TableCell.Of(line.Name.In(language)), TableCell.Of(line.Maximum),
                    TableCell.Of(ScoreFileLayout.WordsOf(line, field, language)),
                    Number(ScoreColumn.SelfScore), Number(ScoreColumn.CrossCheck),
                    TableCell.Of(ScoreFileLayout.NumberOf(entry?.ValueIn(column), field)),
                    isFirst ? TableCell.Of(entry?.In(column)?.Note) : TableCell.Empty,
                    TableCell.Empty,
                    TableCell.Of(ScoreFileKey.Of(column, sheet.Id, stamp, line.Code, field).ToString()),
                ];
                isFirst = false;

                TableCell Number(ScoreColumn earlier) => earlier < column ? TableCell.Of(ScoreFileLayout.NumberOf(entry?.ValueIn(earlier), field)) : TableCell.Empty;
            }
        }
    }
}
