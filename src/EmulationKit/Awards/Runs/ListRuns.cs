using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>Which evaluations were made?</summary>
/// <param name="Campaign">Of which campaign.</param>
public sealed record ListRunsRequest(CampaignId Campaign) : ListRequest;

/// <summary>A stored evaluation in a list.</summary>
/// <param name="Id">The evaluation.</param>
/// <param name="RulesVersion">The version of the rules.</param>
/// <param name="AsOf">The day for which participants were judged.</param>
/// <param name="SealHash">The hash of its seal.</param>
/// <param name="At">When it was made.</param>
/// <param name="IsPublished">Whether the public may see it.</param>
public sealed record RunRow(EvaluationRunId Id, int RulesVersion, DateOnly AsOf, string SealHash, DateTimeOffset At, bool IsPublished);

/// <summary>Lists stored evaluations, the latest first.</summary>
/// <param name="services">What it needs.</param>
public sealed class ListRuns(UseCaseServices services) : ListQuery<ListRunsRequest, EvaluationRun, RunRow>(services)
{
    private protected override void Ask(ISpecificationBuilder<EvaluationRun> query, Viewer viewer, ListRunsRequest request)
    {
        var campaign = request.Campaign;
        query.VisibleTo(viewer).Where(r => r.Campaign == campaign).OrderByDescending(r => r.Id);
    }

    private protected override RunRow RowOf(EvaluationRun found) =>
        new(found.Id, found.RulesVersion, found.AsOf, found.SealHash, found.At, found.IsPublished);
}
