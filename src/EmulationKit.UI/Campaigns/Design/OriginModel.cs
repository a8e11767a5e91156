using EmulationKit.Campaigns;
using EmulationKit.UI.Access;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Campaigns.Design;

/// <summary>What differs between a campaign and the pack or campaign that it was made of.</summary>
/// <param name="Comparison">The differences.</param>
public sealed record OriginModel(OriginComparison Comparison) : IPageModel<OriginModel>
{
    /// <inheritdoc />
    public static async Task<ErrorOr<OriginModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var desk = await reader.DeskAsync(request.Campaign);
        return desk.IsError ? desk.Errors
            : (await reader.AskAsync(s => new CompareWithOrigin(s, reader.Vocabulary), new CompareWithOriginRequest(desk.Value.Id))).Then(c => new OriginModel(c));
    }
}
