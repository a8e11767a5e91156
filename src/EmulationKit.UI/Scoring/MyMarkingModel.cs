using EmulationKit.Criteria;
using EmulationKit.Scoring;
using EmulationKit.UI.Access;
using EmulationKit.UI.Desks;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Scoring;

/// <summary>Whom the reader marks on judged criteria.</summary>
/// <param name="Desk">The campaign, and who the reader is in it.</param>
/// <param name="Markings">Those of this page.</param>
/// <param name="Page">Which page.</param>
/// <param name="Pages">Of how many.</param>
public sealed record MyMarkingModel(CampaignDesk Desk, IReadOnlyList<MyMarking> Markings, int Page, int Pages) : IPageModel<MyMarkingModel>
{
    private const int AtOnce = 25;

    /// <summary>The criteria on which the reader marks.</summary>
    public IReadOnlyList<Criterion> Criteria { get; init; } = [];

    /// <summary>The criterion that this page shows.</summary>
    public Criterion? Criterion { get; init; }

    /// <summary>How many are awaited on it, on all pages.</summary>
    public int Awaited { get; init; }

    /// <inheritdoc />
    public static async Task<ErrorOr<MyMarkingModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var desk = await reader.DeskAsync(request.Campaign);
        if (desk.IsError)
        {
            return desk.Errors;
        }

        var found = await reader.AskAsync(s => new MyMarkings(s), new MyMarkingsRequest(desk.Value.Id));
        if (found.IsError)
        {
            return found.Errors;
        }

        var criteria = MarkingsModel.JudgedOf(desk.Value.Campaign).Where(c => found.Value.Any(m => m.Criterion == c.Code)).ToList();
        var code = request.OneOf("criterion", criteria.Select(c => c.Code)) ?? criteria.FirstOrDefault()?.Code;
        var mine = found.Value.Where(m => m.Criterion == code).ToList();
        var pages = Math.Max(1, (mine.Count + AtOnce - 1) / AtOnce);
        var number = Math.Min(request.Page.Number, pages);
        return new MyMarkingModel(desk.Value, [.. mine.Skip((number - 1) * AtOnce).Take(AtOnce)], number, pages)
        {
            Criteria = criteria,
            Criterion = criteria.Find(c => c.Code == code),
            Awaited = mine.Count(m => m.Own.Mark is null),
        };
    }
}
