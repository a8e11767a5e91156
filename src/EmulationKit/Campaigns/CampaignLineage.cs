namespace EmulationKit.Campaigns;

/// <summary>How campaigns stand under each other: a department's or a commune's under the province's.</summary>
public static class CampaignLineage
{
    /// <summary>Checks that a campaign can be put under another without standing under itself. Refused:
    /// <c>Campaign.ParentCycle</c>.</summary>
    /// <param name="child">The campaign to put under the other.</param>
    /// <param name="parent">The other.</param>
    /// <param name="parentOf">Gives the parent of a campaign, or nothing if it has none.</param>
    public static ErrorOr<Success> Check(CampaignId child, CampaignId parent, Func<CampaignId, CampaignId?> parentOf)
    {
        Guard.Against.Null(parentOf);
        var seen = new HashSet<CampaignId> { child };
        for (CampaignId? next = parent; next is { } id; next = parentOf(id))
        {
            if (!seen.Add(id))
            {
                return DomainError.Conflict("Campaign.ParentCycle",
                    "A campaign cannot stand under itself, not even by way of others; choose another parent.",
                    "Phong trào không thể trực thuộc chính nó, kể cả qua phong trào khác; hãy chọn phong trào cấp trên khác.", "parent");
            }
        }

        return Result.Success;
    }
}
