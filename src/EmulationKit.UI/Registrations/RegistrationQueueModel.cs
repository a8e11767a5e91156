using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.UI.Access;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Desks;
using EmulationKit.UI.Participants;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Registrations;

/// <summary>The registrations that the reader looks through.</summary>
/// <param name="Desk">The campaign, and who the reader is in it.</param>
/// <param name="Rows">Those of this page.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Page">Which page.</param>
/// <param name="Pages">Of how many.</param>
public sealed record RegistrationQueueModel(CampaignDesk Desk, IReadOnlyList<QueuedRegistration> Rows, int Total, int Page, int Pages) : IPageModel<RegistrationQueueModel>
{
    /// <summary>Where they stand; anywhere if it is nothing.</summary>
    public RegistrationState? State { get; init; }

    /// <inheritdoc />
    public static async Task<ErrorOr<RegistrationQueueModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var desk = await reader.DeskAsync(request.Campaign);
        if (desk.IsError)
        {
            return desk.Errors;
        }

        var state = request.Text("state") == "all" ? (RegistrationState?)null : request.Choice<RegistrationState>("state") ?? RegistrationState.Submitted;
        var found = await reader.AskAsync(s => new ListRegistrations(s), new ListRegistrationsRequest(desk.Value.Id, state) { Page = new(request.Page.Number, 30) });
        if (found.IsError)
        {
            return found.Errors;
        }

        var names = await reader.ParticipantsAsync(found.Value.Items.Select(r => r.ParticipantId));
        return new RegistrationQueueModel(
            desk.Value,
            [.. found.Value.Items.Select(r => new QueuedRegistration(r.ParticipantId, names.TryGetValue(r.ParticipantId, out var row) ? row.Name : "", r.State, r.Since, r.Content.Commitments.Count, r.Content.Titles.Count, r.Works.Count))],
            found.Value.Total, found.Value.At.Number, CampaignListModel.PagesOf(found.Value)) { State = state };
    }
}

/// <summary>A registration in the list.</summary>
/// <param name="Participant">Whose.</param>
/// <param name="Name">The name.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Since">Since when.</param>
/// <param name="Targets">How many targets it sets.</param>
/// <param name="Titles">How many titles it aims at.</param>
/// <param name="Works">How many works it plans.</param>
public sealed record QueuedRegistration(ParticipantId Participant, string Name, RegistrationState State, DateTimeOffset Since, int Targets, int Titles, int Works);
