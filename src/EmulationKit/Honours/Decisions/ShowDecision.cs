using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Honours;

/// <summary>What does a decision say?</summary>
/// <param name="Campaign">Of which campaign.</param>
/// <param name="Decision">Which one.</param>
public sealed record ShowDecisionRequest(CampaignId Campaign, AwardDecisionId Decision);

/// <summary>A signed decision as anybody may read and check it.</summary>
/// <param name="Id">The decision.</param>
/// <param name="Number">Its number.</param>
/// <param name="SignedOn">Its date.</param>
/// <param name="SignatoryName">Who signed it.</param>
/// <param name="SignatoryPost">In what post.</param>
/// <param name="AuditHead">The hash of the campaign's audit chain at signing.</param>
/// <param name="EvaluationSeal">The hash of the evaluation's seal.</param>
/// <param name="Citations">What it rests on, in order.</param>
/// <param name="Entries">Its list, in order; what was struck names nobody.</param>
public sealed record DecisionView(
    AwardDecisionId Id, string Number, DateOnly SignedOn, string SignatoryName, string SignatoryPost, string AuditHead, string EvaluationSeal,
    IReadOnlyList<Source> Citations, IReadOnlyList<HonourRow> Entries)
{
    /// <summary>The decision that it adds to.</summary>
    public OriginalDecision? Supplements { get; init; }
}

/// <summary>Shows one signed decision. One that is not there, not signed, or not for the reader is refused alike:
/// <c>Store.NotFound</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ShowDecision(UseCaseServices services) : KitQuery<ShowDecisionRequest, DecisionView>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<DecisionView>> AnswerAsync(UseCaseScope scope, ShowDecisionRequest request, CancellationToken cancellationToken)
    {
        var (campaign, id) = (request.Campaign, request.Decision);
        var wanted = new Specification<AwardDecision>();
        wanted.Query.VisibleTo(scope.Viewer).Where(d => d.Campaign == campaign && d.Id == id && d.Signature != null).AsNoTracking();
        var found = await scope.VisibleCampaignAsync(campaign, cancellationToken) is null ? null : await scope.Repository<AwardDecision>().FirstOrDefaultAsync(wanted, cancellationToken);
        if (found?.Signature is not { } signature)
        {
            return UseCaseErrors.NotFound("decision");
        }

        var entries = await HonourRoll.OfAsync(scope, [.. HonourLine.Of(found, _ => null)], found, cancellationToken);
        return new DecisionView(
            found.Id, signature.Number, signature.SignedOn, signature.Signatory.Name, signature.Signatory.Post, signature.AuditHead, found.EvaluationSeal,
            found.Citations, entries) { Supplements = found.Supplements };
    }
}
