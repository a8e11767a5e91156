using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Honours;

/// <summary>Who is honoured?</summary>
/// <param name="Campaign">In which campaign.</param>
/// <param name="Text">Words of a name, a post or a unit, with or without marks; all if not said.</param>
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
/// each in the order of its list. What was struck is found by award and decision, never by a name.</summary>
/// <param name="services">What it needs.</param>
public sealed class ListHonours(UseCaseServices services) : KitQuery<ListHonoursRequest, HonoursList>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<HonoursList>> AnswerAsync(UseCaseScope scope, ListHonoursRequest request, CancellationToken cancellationToken)
    {
        var campaign = request.Campaign;
        if (await scope.VisibleCampaignAsync(campaign, cancellationToken) is null)
        {
            return new HonoursList([], 0, request.Page);
        }

        var signed = new Specification<AwardDecision>();
        signed.Query.VisibleTo(scope.Viewer).Where(d => d.Campaign == campaign && d.Signature != null).OrderByDescending(d => d.Id).AsNoTracking();
        var decisions = await scope.Repository<AwardDecision>().ListAsync(signed, cancellationToken);
        var (text, number) = (VietnameseText.Normalize(request.Text ?? ""), VietnameseText.Normalize(request.Number ?? ""));
        var asked = decisions.Where(d => number.Length == 0 || VietnameseText.Normalize(d.Signature!.Number) == number)
            .OrderByDescending(d => d.Signature!.SignedOn).ToList();
        var rows = (await HonourRoll.OfAsync(scope, asked, cancellationToken))
            .Where(r => request.Award is null || string.Equals(r.Award, request.Award, StringComparison.OrdinalIgnoreCase))
            .Where(r => request.Nature is null || r.Nature == request.Nature)
            .Where(r => text.Length == 0 || WordsOf(r).Contains(text, StringComparison.Ordinal))
            .ToList();
        return new HonoursList([.. rows.Skip(request.Page.Skipped).Take(request.Page.Size)], rows.Count, request.Page)
        {
            ByAward = decisions.SelectMany(d => d.Honourees).GroupBy(h => h.AwardCode, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.Count(), StringComparer.OrdinalIgnoreCase),
        };
    }

    private static string WordsOf(HonourRow row) => row.Face is { } face ? VietnameseText.Normalize($"{face.Name} {face.Post} {row.UnitName}") : "";
}
