using EmulationKit.Campaigns;
using EmulationKit.Honours;
using EmulationKit.UI.Access;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Honours;

/// <summary>A certificate and whether it is genuine.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Code">The code asked for: as it is printed, or as it was typed if it is none.</param>
public sealed record CertificateModel(CampaignHead Campaign, string Code) : IPageModel<CertificateModel>
{
    /// <summary>The line of the decision; none if no decision of the campaign has it.</summary>
    public HonourItem? Entry { get; init; }

    /// <summary>Who signed the decision, with the post.</summary>
    public string? Signatory { get; init; }

    /// <summary>The hash of the evaluation's seal.</summary>
    public string? Seal { get; init; }

    /// <summary>When it was checked, on the campaign's clocks.</summary>
    public DateTimeOffset CheckedAt { get; init; }

    /// <inheritdoc />
    public static async Task<ErrorOr<CertificateModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var found = await CampaignHead.FindAsync(reader, request);
        return found.IsError ? found.Errors : await FindAsync(reader, found.Value, request.Id);
    }

    internal static async Task<CertificateModel> FindAsync(KitReader reader, CampaignView campaign, string? typed)
    {
        var code = CheckCode.Read(typed);
        var model = new CertificateModel(CampaignHead.Of(campaign), code?.ToString() ?? typed ?? "") { CheckedAt = TimeZoneInfo.ConvertTime(reader.Now, TimeZoneInfo.FindSystemTimeZoneById(campaign.Zone.Id)) };
        if (code is not { } known)
        {
            return model;
        }

        var check = await reader.AskAsync(s => new CheckHonour(s), new CheckHonourRequest(campaign.Id, known));
        return check.IsError ? model : model with
        {
            Entry = HonourItem.Of(check.Value.Row, campaign.Rules),
            Signatory = $"{check.Value.SignatoryPost} {check.Value.SignatoryName}".Trim(),
            Seal = check.Value.EvaluationSeal,
        };
    }
}
