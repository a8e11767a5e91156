using EmulationKit.Campaigns;
using EmulationKit.UI.Access;
using EmulationKit.UI.Desks;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Campaigns;

/// <summary>How far everybody is in a campaign, for the standing body.</summary>
/// <param name="Desk">The campaign, and who the reader is in it.</param>
/// <param name="Overview">How far.</param>
public sealed record OverviewModel(CampaignDesk Desk, CampaignOverview Overview) : IPageModel<OverviewModel>
{
    /// <summary>The stages in their order, of which anybody is at any.</summary>
    public IReadOnlyList<ProgressStage> Stages => [.. Enum.GetValues<ProgressStage>().Where(s => Overview.Blocs.Any(b => b.At(s) > 0))];

    /// <summary>How many are at a stage.</summary>
    /// <param name="stage">The stage.</param>
    public int At(ProgressStage stage) => Overview.Blocs.Sum(b => b.At(stage));

    /// <summary>How many there are.</summary>
    public int Participants => Overview.Blocs.Sum(b => b.Participants);

    /// <summary>Of which bloc those who wait are listed.</summary>
    public string? Bloc { get; init; }

    /// <summary>At which stage those who wait are listed.</summary>
    public ProgressStage? Stage { get; init; }

    /// <inheritdoc />
    public static async Task<ErrorOr<OverviewModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var desk = await reader.DeskAsync(request.Campaign);
        if (desk.IsError)
        {
            return desk.Errors;
        }

        var wanted = new ShowOverviewRequest(desk.Value.Id, request.Text("bloc"), request.Choice<ProgressStage>("stage")) { Page = new(request.Page.Number, 15) };
        var overview = await reader.AskAsync(s => new ShowOverview(s), wanted);
        return overview.Then(found => new OverviewModel(desk.Value, found) { Bloc = wanted.Bloc, Stage = wanted.Stage });
    }
}
