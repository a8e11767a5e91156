using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>Takes a new campaign in, if no other has its code.</summary>
internal static class CampaignFounding
{
    public static async Task<ErrorOr<CampaignId>> FoundCampaignAsync(this UseCaseScope scope, ErrorOr<Campaign> drafted, CancellationToken cancellationToken)
    {
        if (!drafted.IsError && await scope.Repository<Campaign>().AnyAsync(new CampaignByCode(drafted.Value.Code), cancellationToken))
        {
            return DomainError.Conflict("Campaign.CodeTaken", $"There is a campaign '{drafted.Value.Code}' already; choose another code.",
                $"Đã có phong trào mang mã '{drafted.Value.Code}'; hãy chọn mã khác.", "code");
        }

        return await scope.AddAsync(drafted, c => c.Id, drafted.IsError ? null : drafted.Value.Id, cancellationToken);
    }
}
