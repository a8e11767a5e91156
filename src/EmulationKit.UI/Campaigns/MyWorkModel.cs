using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UI.Access;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Campaigns;

/// <summary>What the reader is to do.</summary>
/// <param name="Tasks">The tasks, the earliest due first.</param>
public sealed record MyWorkModel(IReadOnlyList<MyTask> Tasks) : IPageModel<MyWorkModel>
{
    /// <inheritdoc />
    public static async Task<ErrorOr<MyWorkModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        CampaignId? only = null;
        if (request.Campaign.Length > 0)
        {
            var desk = await reader.DeskAsync(request.Campaign);
            if (desk.IsError)
            {
                return desk.Errors;
            }

            only = desk.Value.Id;
        }

        var tasks = await reader.AskAsync(s => new MyTasks(s), new MyTasksRequest(only));
        if (tasks.IsError)
        {
            return tasks.Errors;
        }

        var campaigns = new Dictionary<CampaignId, CampaignView>();
        foreach (var id in tasks.Value.Select(t => t.Campaign).Distinct())
        {
            var found = await reader.AskAsync(s => new ShowCampaign(s), new ShowCampaignRequest(Id: id));
            if (!found.IsError)
            {
                campaigns[id] = found.Value;
            }
        }

        var units = tasks.Value.Select(t => t.Unit).OfType<ParticipantId>().Distinct().Take(PageAt.MostItems).ToList();
        var names = await reader.AskAsync(s => new ListParticipants(s), new ListParticipantsRequest { Only = units, Page = new(1, PageAt.MostItems) });
        var nameOf = (names.IsError ? [] : names.Value.Items).ToDictionary(n => n.Id, n => n.Name);
        return new MyWorkModel([.. tasks.Value.Where(t => campaigns.ContainsKey(t.Campaign)).Select(t => new MyTask(
            CampaignHead.Of(campaigns[t.Campaign]), t.Kind, t.Due, t.IsLate(campaigns[t.Campaign].Today), t.Count, t.Report, t.Unit is { } unit ? nameOf.GetValueOrDefault(unit) : null))]);
    }
}

/// <summary>Something to do.</summary>
/// <param name="Campaign">In which campaign.</param>
/// <param name="Kind">What.</param>
/// <param name="Due">The last day; none if there is no such day.</param>
/// <param name="IsLate">Whether that has passed.</param>
/// <param name="Count">How many of them there are.</param>
/// <param name="Report">The code of the report that is due.</param>
/// <param name="UnitName">For which unit; none for what is not done for one.</param>
public sealed record MyTask(CampaignHead Campaign, DueTaskKind Kind, DateOnly? Due, bool IsLate, int Count, string? Report, string? UnitName);
