using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>How far is a campaign designed?</summary>
/// <param name="Campaign">The campaign.</param>
public sealed record ShowDesignRequest(CampaignId Campaign);

/// <summary>A campaign as who designs it sees it.</summary>
/// <param name="Id">The campaign.</param>
/// <param name="Code">Its code.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Plan">What its plan says.</param>
public sealed record CampaignDesign(CampaignId Id, string Code, CampaignState State, CampaignPlan Plan)
{
    /// <summary>The rules in force, or as proposed while it is a draft; none if there are none yet.</summary>
    public CampaignRules? Rules { get; init; }

    /// <summary>The number of the version in force; none of a draft.</summary>
    public int? RulesVersion { get; init; }

    /// <summary>The version of the campaign as stored, to be sent along with a change.</summary>
    public int Version { get; init; }

    /// <summary>What Article 17 of Law 06/2022/QH15 asks for and is not there yet.</summary>
    public IReadOnlyList<ReadinessItem> Missing { get; init; } = [];

    /// <summary>Everything else that a launch would refuse: dates that contradict each other, errors of the rules.</summary>
    public IReadOnlyList<Error> Errors { get; init; } = [];

    /// <summary>Whether criteria are fixed, so that only the limits of awards may be amended.</summary>
    public bool CriteriaAreFixed { get; init; }

    /// <summary>Whether the rules can be amended: the campaign is under way.</summary>
    public bool CanAmend { get; init; }

    /// <summary>The figures of law that the rules use.</summary>
    public IReadOnlyList<CatalogueValue> Catalogue { get; init; } = [];

    /// <summary>The code of the pack or campaign that it was made of, if it was.</summary>
    public string? OriginCode { get; init; }
}

/// <summary>Shows a campaign to who designs it, with all that a launch still lacks. Refused: <c>Store.NotFound</c>,
/// <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ShowDesign(UseCaseServices services) : KitQuery<ShowDesignRequest, CampaignDesign>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<CampaignDesign>> AnswerAsync(UseCaseScope scope, ShowDesignRequest request, CancellationToken cancellationToken) =>
        (await scope.CampaignAsync(request.Campaign, cancellationToken)).Then(campaign => new CampaignDesign(campaign.Id, campaign.Code, campaign.State, campaign.Plan)
        {
            Rules = campaign.Current?.Rules ?? campaign.Proposal,
            RulesVersion = campaign.Current?.Number,
            Version = scope.VersionOf(campaign),
            Missing = campaign.State == CampaignState.Draft ? campaign.Readiness() : [],
            Errors = campaign.State == CampaignState.Draft ? campaign.LaunchErrors() : [],
            CriteriaAreFixed = campaign.IsRunning && campaign.CriteriaAreFixed(scope.Now),
            CanAmend = campaign.IsRunning,
            Catalogue = campaign.Current?.Catalogue ?? campaign.Origin?.Catalogue ?? [],
            OriginCode = campaign.Origin?.Code,
        });
}
