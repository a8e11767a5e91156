using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Audit;

/// <summary>Does the audit hold together?</summary>
/// <param name="Campaign">Of which campaign; none asks for what belongs to no campaign.</param>
public sealed record VerifyAuditRequest(CampaignId? Campaign);

/// <summary>Goes through the whole audit chain of a campaign and compares it with its end on record, for who may read the
/// audit. Answers the end of the chain. Refused: <c>Access.NotSignedIn</c>, <c>Access.Denied</c>, and of the first broken
/// link what <see cref="AuditChain.Verify"/> says.</summary>
/// <param name="services">What it needs.</param>
public sealed class VerifyAudit(UseCaseServices services) : KitQuery<VerifyAuditRequest, AuditHead>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<AuditHead>> AnswerAsync(UseCaseScope scope, VerifyAuditRequest request, CancellationToken cancellationToken)
    {
        Guard.Against.Null(scope);
        Guard.Against.Null(request);
        var allowed = scope.Ask(new AccessTarget(request.Campaign));
        return allowed.IsError ? allowed.Errors : await scope.VerifyAuditAsync(request.Campaign?.Value ?? Guid.Empty, cancellationToken);
    }
}
