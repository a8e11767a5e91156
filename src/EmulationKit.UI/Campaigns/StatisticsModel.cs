using EmulationKit.Campaigns;
using EmulationKit.UI.Access;
using EmulationKit.UI.Desks;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Campaigns;

/// <summary>What the figures of a campaign say of how it is run.</summary>
/// <param name="Desk">The campaign, and who the reader is in it.</param>
/// <param name="Figures">The figures.</param>
/// <param name="Blocs">The blocs' names by code.</param>
public sealed record StatisticsModel(CampaignDesk Desk, CampaignStatistics Figures, IReadOnlyDictionary<string, LocalizedText> Blocs) : IPageModel<StatisticsModel>
{
    /// <inheritdoc />
    public static async Task<ErrorOr<StatisticsModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var desk = await reader.DeskAsync(request.Campaign);
        if (desk.IsError)
        {
            return desk.Errors;
        }

        var figures = await reader.AskAsync(s => new ShowStatistics(s), new ShowStatisticsRequest(desk.Value.Id));
        if (figures.IsError)
        {
            return figures.Errors;
        }

        var blocs = await reader.AskAsync(s => new ListBlocs(s), new ListBlocsRequest(desk.Value.Id));
        return new StatisticsModel(desk.Value, figures.Value, (blocs.IsError ? [] : blocs.Value).ToDictionary(b => b.Code, b => b.Name));
    }
}
