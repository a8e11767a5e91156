using EmulationKit.Awards;
using EmulationKit.Registrations;
using EmulationKit.Scoring;
using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>What do the figures of a campaign say of how it is run?</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Run">The evaluation whose granted awards are looked at; the published one, or else the latest, if not
/// said.</param>
public sealed record ShowStatisticsRequest(CampaignId Campaign, EvaluationRunId? Run = null);

/// <summary>Shows by how much blocs score themselves above what is found, who reports late, and who is among the honoured.
/// Refused: <c>Store.NotFound</c>, <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ShowStatistics(UseCaseServices services) : KitQuery<ShowStatisticsRequest, CampaignStatistics>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<CampaignStatistics>> AnswerAsync(UseCaseScope scope, ShowStatisticsRequest request, CancellationToken cancellationToken)
    {
        var found = await scope.CampaignAsync(request.Campaign, cancellationToken);
        if (found.IsError)
        {
            return found.Errors;
        }

        var campaign = found.Value;
        var sheets = await scope.Repository<ScoreSheet>().ListAsync(new AppraisedTotals(campaign.Id), cancellationToken);
        var registrations = await scope.Repository<Registration>().ListAsync(new SentRegistrations(campaign.Id), cancellationToken);
        var run = await RunAsync(scope, campaign.Id, request.Run, cancellationToken);
        return new CampaignStatistics(
            [.. sheets.GroupBy(s => s.Bloc).OrderBy(g => g.Key is null).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => SelfScoreGap.Of(g.Key, [.. g.Select(s => s.Self - s.Total)]))],
            await LateReports.OfAsync(scope, campaign, registrations, cancellationToken),
            run?.Id,
            run is null ? [] : await GrantedShares.OfAsync(scope, campaign, run.Id, cancellationToken));
    }

    private static async Task<EvaluationRun?> RunAsync(UseCaseScope scope, CampaignId campaign, EvaluationRunId? asked, CancellationToken cancellationToken)
    {
        var id = asked ?? default;
        var wanted = new Specification<EvaluationRun>();
        wanted.Query.Where(r => r.Campaign == campaign).Where(r => r.Id == id, asked is not null)
            .OrderByDescending(r => r.IsPublished).ThenByDescending(r => r.Id).Take(1).AsNoTracking();
        return await scope.Repository<EvaluationRun>().FirstOrDefaultAsync(wanted, cancellationToken);
    }

    private sealed record SheetGap(string? Bloc, decimal Self, decimal Total);

    private sealed class AppraisedTotals : Specification<ScoreSheet, SheetGap>
    {
        public AppraisedTotals(CampaignId campaign) => Query
            .Where(s => s.Campaign == campaign && s.State == ScoreSheetState.Appraised && s.SelfTotal != null && s.Total != null).AsNoTracking()
            .Select(s => new SheetGap(s.Bloc, s.SelfTotal!.Value, s.Total!.Value));
    }

    private sealed class SentRegistrations : Specification<Registration>
    {
        public SentRegistrations(CampaignId campaign) => Query
            .Where(r => r.CampaignId == campaign && r.State != RegistrationState.Draft && r.State != RegistrationState.Withdrawn).AsNoTracking();
    }
}
