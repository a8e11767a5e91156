using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Honours;

/// <summary>Which award decisions are there?</summary>
/// <param name="Campaign">Of which campaign.</param>
public sealed record ListDecisionsRequest(CampaignId Campaign) : ListRequest;

/// <summary>An award decision as anybody may read it: nobody in it while it is a draft, and without what was struck.</summary>
/// <param name="Id">The decision.</param>
/// <param name="State">Draft or signed.</param>
/// <param name="Signature">Number, date, signatory and audit head.</param>
/// <param name="EvaluationSeal">The hash of the evaluation's seal.</param>
/// <param name="Supplements">The decision that it adds to.</param>
/// <param name="Entries">Who is honoured with what.</param>
public sealed record DecisionRow(
    AwardDecisionId Id, AwardDecisionState State, DecisionSignature? Signature, string EvaluationSeal, OriginalDecision? Supplements, IReadOnlyList<PublicEntry> Entries);

/// <summary>Lists award decisions, the latest first.</summary>
/// <param name="services">What it needs.</param>
public sealed class ListDecisions(UseCaseServices services) : ListQuery<ListDecisionsRequest, AwardDecision, DecisionRow>(services)
{
    private protected override void Ask(ISpecificationBuilder<AwardDecision> query, Viewer viewer, ListDecisionsRequest request)
    {
        var campaign = request.Campaign;
        query.VisibleTo(viewer).Where(d => d.Campaign == campaign).OrderByDescending(d => d.Id);
    }

    private protected override DecisionRow RowOf(AwardDecision found) =>
        new(found.Id, found.State, found.Signature, found.EvaluationSeal, found.Supplements, found.PublicEntries);
}
