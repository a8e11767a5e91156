using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Honours;

/// <summary>Is a certificate genuine?</summary>
/// <param name="Campaign">In which campaign.</param>
/// <param name="Code">The code that it bears.</param>
public sealed record CheckHonourRequest(CampaignId Campaign, CheckCode Code);

/// <summary>A certificate as anybody may check it.</summary>
/// <param name="Row">The line of the decision; what was struck names nobody.</param>
/// <param name="SignatoryName">Who signed the decision.</param>
/// <param name="SignatoryPost">In what post.</param>
/// <param name="EvaluationSeal">The hash of the evaluation's seal.</param>
public sealed record HonourCheck(HonourRow Row, string SignatoryName, string SignatoryPost, string EvaluationSeal);

/// <summary>Checks a certificate by its code. A code of no signed decision of the campaign is refused: <c>Store.NotFound</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class CheckHonour(UseCaseServices services) : KitQuery<CheckHonourRequest, HonourCheck>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<HonourCheck>> AnswerAsync(UseCaseScope scope, CheckHonourRequest request, CancellationToken cancellationToken)
    {
        var (campaign, code) = (request.Campaign, request.Code.Value);
        if (await scope.VisibleCampaignAsync(campaign, cancellationToken) is null)
        {
            return UseCaseErrors.NotFound("certificate");
        }

        var wanted = new Specification<HonourLine>();
        wanted.Query.Where(l => l.Campaign == campaign && l.Code == code).AsNoTracking();
        if (await scope.Repository<HonourLine>().FirstOrDefaultAsync(wanted, cancellationToken) is not { } line)
        {
            return UseCaseErrors.NotFound("certificate");
        }

        var id = line.Decision;
        var signed = new Specification<AwardDecision>();
        signed.Query.VisibleTo(scope.Viewer).Where(d => d.Id == id && d.Signature != null).AsNoTracking();
        if (await scope.Repository<AwardDecision>().FirstOrDefaultAsync(signed, cancellationToken) is not { Signature: { } signature } decision)
        {
            return UseCaseErrors.NotFound("certificate");
        }

        var row = (await HonourRoll.OfAsync(scope, [line], decision, cancellationToken))[0];
        return new HonourCheck(row, signature.Signatory.Name, signature.Signatory.Post, decision.EvaluationSeal);
    }
}
