using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Honours;

/// <summary>Who is honoured?</summary>
/// <param name="Campaign">In which campaign.</param>
/// <param name="Text">Words of a name and post, or of a unit, with or without marks; all if not said.</param>
/// <param name="Award">The award's code; any if not said.</param>
/// <param name="Nature">Unit, household or person; any if not said.</param>
/// <param name="Number">The number of the decision; any if not said.</param>
public sealed record ListHonoursRequest(CampaignId Campaign, string? Text = null, string? Award = null, ParticipantNature? Nature = null, string? Number = null) : ListRequest;

/// <summary>A page of the honour roll.</summary>
/// <param name="Items">Its lines.</param>
/// <param name="Total">How many lines were asked for.</param>
/// <param name="At">Which page.</param>
public sealed record HonoursList(IReadOnlyList<HonourRow> Items, int Total, PageAt At)
{
    /// <summary>How many lines each award has in the campaign, by the award's code, whatever was asked for.</summary>
    public IReadOnlyDictionary<string, int> ByAward { get; init; } = new Dictionary<string, int>();
}

/// <summary>Lists everybody whom signed decisions of a campaign honour, as anybody may read it: the latest decision first,
/// each in the order of its list. What was struck is found by award and decision, never by a name.
/// The store makes the pages.</summary>
/// <param name="services">What it needs.</param>
public sealed class ListHonours(UseCaseServices services) : KitQuery<ListHonoursRequest, HonoursList>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<HonoursList>> AnswerAsync(UseCaseScope scope, ListHonoursRequest request, CancellationToken cancellationToken)
    {
        if (await scope.VisibleCampaignAsync(request.Campaign, cancellationToken) is not { } campaign)
        {
            return new HonoursList([], 0, request.Page);
        }

        var codes = (campaign.Current?.Rules.Awards ?? []).Select(a => a.Code).ToList();
        var award = codes.Find(c => string.Equals(c, request.Award, StringComparison.OrdinalIgnoreCase)) ?? request.Award;
        var asked = Asked(request with { Award = award });
        var total = await scope.Repository<HonourLine>().CountAsync(asked, cancellationToken);
        var lines = await scope.Repository<HonourLine>().ListAsync(asked, cancellationToken);
        return new HonoursList(await HonourRoll.OfAsync(scope, lines, null, cancellationToken), total, request.Page)
        {
            ByAward = await CountsAsync(scope, request.Campaign, codes, cancellationToken),
        };
    }

    private static Specification<HonourLine> Asked(ListHonoursRequest request)
    {
        var (campaign, award, nature) = (request.Campaign, request.Award, request.Nature);
        var (text, number) = (VietnameseText.Normalize(request.Text ?? ""), VietnameseText.Normalize(request.Number ?? ""));
        var lines = new Specification<HonourLine>();
        lines.Query.Where(l => l.Campaign == campaign)
            .Where(l => l.Award == award, award is not null)
            .Where(l => l.Nature == nature, nature is not null)
            .Where(l => l.NumberText == number, number.Length > 0)
            .Where(l => l.NameText.Contains(text) || l.UnitText.Contains(text), text.Length > 0)
            .OrderByDescending(l => l.SignedOn).ThenByDescending(l => l.Decision).ThenBy(l => l.Position);
        lines.Query.Skip(request.Page.Skipped).Take(request.Page.Size).AsNoTracking();
        return lines;
    }

    private static async Task<Dictionary<string, int>> CountsAsync(UseCaseScope scope, CampaignId campaign, List<string> awards, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var award in awards)
        {
            counts[award] = await scope.Repository<HonourLine>().CountAsync(Asked(new(campaign, Award: award)), cancellationToken);
        }

        return counts;
    }
}
