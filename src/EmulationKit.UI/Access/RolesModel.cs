using EmulationKit.Access;
using EmulationKit.Participants;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Access;

/// <summary>Who has which role in a campaign.</summary>
/// <param name="Roles">Those of this page, the latest first.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Page">Which page.</param>
/// <param name="Pages">Of how many.</param>
public sealed record RolesModel(IReadOnlyList<RoleItem> Roles, int Total, int Page, int Pages) : IPageModel<RolesModel>
{
    /// <summary>The day for which roles hold.</summary>
    public DateOnly Today { get; init; }

    /// <summary>Whether the reader gives and ends roles.</summary>
    public bool MayChange { get; init; }

    /// <inheritdoc />
    public static async Task<ErrorOr<RolesModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var desk = await reader.DeskAsync(request.Campaign);
        if (desk.IsError)
        {
            return desk.Errors;
        }

        var person = request.Text("q");
        var found = await reader.AskAsync(s => new ListRoles(s), new ListRolesRequest(desk.Value.Id, person is null ? null : new ActorId(person)) { Page = new(request.Page.Number, 12) });
        if (found.IsError)
        {
            return found.Errors;
        }

        var units = found.Value.Items.Select(r => r.Unit).OfType<ParticipantId>().Distinct().ToList();
        var names = await reader.AskAsync(s => new ListParticipants(s), new ListParticipantsRequest { Only = units, Page = new(1, PageAt.MostItems) });
        var nameOf = (names.IsError ? [] : names.Value.Items).ToDictionary(n => n.Id, n => n.Name);
        return new RolesModel(
            [.. found.Value.Items.Select(r => new RoleItem(r, r.Unit is { } unit ? nameOf.GetValueOrDefault(unit) : null))],
            found.Value.Total, found.Value.At.Number, CampaignListModel.PagesOf(found.Value))
        {
            Today = desk.Value.Campaign.Today,
            MayChange = desk.Value.Standing.Is(Role.Organiser),
        };
    }
}

/// <summary>A role as given.</summary>
/// <param name="Given">The role.</param>
/// <param name="UnitName">The unit that a unit officer acts for.</param>
public sealed record RoleItem(RoleAssignment Given, string? UnitName);
