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

/// <summary>Lists everybody whom signed decisions of a campaign honour, as anybody may read it: the latest decision first,
/// each in the order of its list. What was struck is found by award and decision, never by a name.</summary>
/// <param name="services">What it needs.</param>
public sealed class ListHonours(UseCaseServices services) : KitQuery<ListHonoursRequest, Page<HonourRow>>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<Page<HonourRow>>> AnswerAsync(UseCaseScope scope, ListHonoursRequest request, CancellationToken cancellationToken)
    {
        var campaign = request.Campaign;
        if (await scope.VisibleCampaignAsync(campaign, cancellationToken) is null)
        {
            return new Page<HonourRow>([], 0, request.Page);
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
        return new Page<HonourRow>([.. rows.Skip(request.Page.Skipped).Take(request.Page.Size)], rows.Count, request.Page);
    }

    private static string WordsOf(HonourRow row) => row.Face is { } face ? VietnameseText.Normalize($"{face.Name} {face.Post} {row.UnitName}") : "";
}
