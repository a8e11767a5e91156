using EmulationKit.Honours;
using EmulationKit.UI.Access;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Honours;

/// <summary>The check of a decision's number, or of an award that somebody shows.</summary>
/// <param name="Campaign">The campaign.</param>
public sealed record CheckModel(CampaignHead Campaign) : IPageModel<CheckModel>
{
    /// <summary>The decision's number that was asked for.</summary>
    public string? Number { get; init; }

    /// <summary>The name that was asked for.</summary>
    public string? Name { get; init; }

    /// <summary>Whether anything was asked for.</summary>
    public bool IsAsked => Number is not null || Name is not null;

    /// <summary>What was found, at most 20 lines.</summary>
    public IReadOnlyList<HonourItem> Found { get; init; } = [];

    /// <summary>How many lines there are.</summary>
    public int Total { get; init; }

    /// <inheritdoc />
    public static async Task<ErrorOr<CheckModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var found = await CampaignHead.FindAsync(reader, request);
        if (found.IsError)
        {
            return found.Errors;
        }

        var model = new CheckModel(CampaignHead.Of(found.Value)) { Number = request.Text("number"), Name = request.Text("name") };
        return !model.IsAsked ? model
            : (await reader.AskAsync(s => new ListHonours(s), new ListHonoursRequest(found.Value.Id, model.Name, Number: model.Number) { Page = new(1, 20) }))
                .Then(page => model with { Found = [.. page.Items.Select(r => HonourItem.Of(r, found.Value.Rules))], Total = page.Total });
    }
}
