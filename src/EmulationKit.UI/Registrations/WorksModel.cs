using EmulationKit.Registrations;
using EmulationKit.UI.Access;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Registrations;

/// <summary>The commemorative works of a campaign.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Works">Those of this page.</param>
/// <param name="Total">How many were asked for.</param>
/// <param name="Registered">How many there are in the campaign.</param>
/// <param name="Finished">How many of them are finished.</param>
/// <param name="Page">Which page.</param>
/// <param name="Pages">Of how many.</param>
public sealed record WorksModel(CampaignHead Campaign, IReadOnlyList<WorkItem> Works, int Total, int Registered, int Finished, int Page, int Pages)
    : ListModel(Campaign, Total, Page, Pages), IPageModel<WorksModel>
{
    /// <summary>How far those asked for are.</summary>
    public WorkStatus? Status { get; init; }

    /// <inheritdoc />
    public static async Task<ErrorOr<WorksModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var found = await CampaignHead.FindAsync(reader, request);
        if (found.IsError)
        {
            return found.Errors;
        }

        var wanted = new ListWorksRequest(found.Value.Id, request.Text("q"), request.Choice<WorkStatus>("status")) { Page = request.PageOf(24) };
        return (await reader.AskAsync(s => new ListWorks(s), wanted)).Then(list => new WorksModel(
            CampaignHead.Of(found.Value), [.. list.Works.Items.Select(WorkItem.Of)], list.Works.Total, list.Registered, list.Finished, list.Works.At.Number, CampaignListModel.PagesOf(list.Works))
        {
            Query = wanted.Text,
            Status = wanted.Status,
        });
    }
}

/// <summary>A work.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is.</param>
/// <param name="UnitName">Who carries it out.</param>
/// <param name="ValueInDong">What it is worth, in đồng.</param>
/// <param name="Days">The planned first and last day.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Percent">How much of it is done, 0 to 100.</param>
/// <param name="FinishedOn">The day on which it was finished.</param>
public sealed record WorkItem(
    LocalizedText Name, LocalizedText? Description, string UnitName, long ValueInDong, DateRange Days, WorkStatus Status, int Percent, DateOnly? FinishedOn)
{
    internal static WorkItem Of(WorkRow row) => new(row.Name, row.Description, row.UnitName, row.ValueInDong, row.Days, row.Status, row.Percent, row.FinishedOn);
}
