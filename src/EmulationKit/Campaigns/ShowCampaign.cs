using EmulationKit.Access;
using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>What is there to know of a campaign?</summary>
/// <param name="Code">Its code; either this or its id.</param>
/// <param name="Id">Its id.</param>
public sealed record ShowCampaignRequest(string? Code = null, CampaignId? Id = null);

/// <summary>A version of a campaign's rules, as anybody may know it.</summary>
/// <param name="Number">1 at launch, one more for each amendment.</param>
/// <param name="At">When it came into force.</param>
/// <param name="Reason">Why; none for the first.</param>
public sealed record RulesVersionRow(int Number, DateTimeOffset At, string? Reason);

/// <summary>A campaign as anybody who may see it may read it: the plan and the rules, not who did what.</summary>
/// <param name="Id">The campaign.</param>
/// <param name="Code">Its code.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Plan">What its plan says, with what was changed of the schedule since.</param>
public sealed record CampaignView(CampaignId Id, string Code, CampaignState State, CampaignPlan Plan)
{
    /// <summary>The rules in force, or as proposed while it is a draft; none if there are none yet.</summary>
    public CampaignRules? Rules { get; init; }

    /// <summary>The versions of the rules, the first at launch.</summary>
    public IReadOnlyList<RulesVersionRow> Versions { get; init; } = [];

    /// <summary>When it was launched, if it was.</summary>
    public DateTimeOffset? LaunchedAt { get; init; }

    /// <summary>When anything of it that anybody may read last changed.</summary>
    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>Today in the campaign's time zone.</summary>
    public DateOnly Today { get; init; }

    /// <summary>The time zone in which its days begin and end.</summary>
    public CampaignTimeZone Zone => CampaignTimeZone.Of(Plan.TimeZone).Value;
}

/// <summary>Shows one campaign. One that is not there, or not for the reader, is refused alike: <c>Store.NotFound</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class ShowCampaign(UseCaseServices services) : KitQuery<ShowCampaignRequest, CampaignView>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<CampaignView>> AnswerAsync(UseCaseScope scope, ShowCampaignRequest request, CancellationToken cancellationToken)
    {
        var (code, id) = (request.Code, request.Id ?? default);
        var wanted = new Specification<Campaign>();
        wanted.Query.VisibleTo(scope.Viewer).Where(c => c.Code == code, code is not null).Where(c => c.Id == id, code is null).AsNoTracking();
        return await scope.Repository<Campaign>().FirstOrDefaultAsync(wanted, cancellationToken) is { } found
            ? Of(found, scope.Now) : UseCaseErrors.NotFound("campaign");
    }

    private static CampaignView Of(Campaign campaign, DateTimeOffset now)
    {
        var schedule = campaign.Plan.Schedule;
        var plan = campaign.Plan with { Schedule = schedule with { Changes = [.. schedule.Changes.Select(c => c with { By = default })] } };
        return new(campaign.Id, campaign.Code, campaign.State, plan)
        {
            Rules = campaign.Current?.Rules ?? campaign.Proposal,
            Versions = [.. campaign.Versions.Select(v => new RulesVersionRow(v.Number, v.At, v.Reason))],
            LaunchedAt = campaign.LaunchedAt,
            ChangedAt = campaign.History.Select(h => h.At).Concat(campaign.Versions.Select(v => v.At)).Concat(schedule.Changes.Select(c => c.At)).Max(),
            Today = campaign.DayOf(now),
        };
    }
}
