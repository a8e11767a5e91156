using EmulationKit.Honours;
using EmulationKit.UI.Access;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Honours;

/// <summary>The check of a decision's number, or of an award that somebody shows.</summary>
/// <param name="Campaign">The campaign.</param>
public sealed record CheckModel(CampaignHead Campaign) : IPageModel<CheckModel>
{
    /// <summary>The code that was asked for, as typed.</summary>
    public string? Code { get; init; }

    /// <summary>Whether what was typed can be a code at all.</summary>
    public bool IsCodeSound { get; init; } = true;

    /// <summary>The decision's number that was asked for.</summary>
    public string? Number { get; init; }

    /// <summary>The name that was asked for.</summary>
    public string? Name { get; init; }

    /// <summary>Whether anything was asked for.</summary>
    public bool IsAsked => Code is not null || Number is not null || Name is not null;

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

        var model = new CheckModel(CampaignHead.Of(found.Value)) { Code = request.Text("code"), Number = request.Text("number"), Name = request.Text("name") };
        if (model.Code is { } typed)
        {
            var certificate = await CertificateModel.FindAsync(reader, found.Value, typed);
            return model with { IsCodeSound = CheckCode.Read(typed) is not null, Found = certificate.Entry is { } entry ? [entry] : [], Total = certificate.Entry is null ? 0 : 1 };
        }

        return !model.IsAsked ? model
            : (await reader.AskAsync(s => new ListHonours(s), new ListHonoursRequest(found.Value.Id, model.Name, Number: model.Number) { Page = new(1, 20) }))
                .Then(page => model with { Found = [.. page.Items.Select(r => HonourItem.Of(r, found.Value.Rules))], Total = page.Total });
    }
}
