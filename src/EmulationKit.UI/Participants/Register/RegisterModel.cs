using EmulationKit.Access;
using EmulationKit.Participants;
using EmulationKit.UI.Access;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Participants.Register;

/// <summary>The register of participants that all campaigns share.</summary>
/// <param name="Rows">Those of this page, by name.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Page">Which page.</param>
/// <param name="Pages">Of how many.</param>
public sealed record RegisterModel(IReadOnlyList<ParticipantRow> Rows, int Total, int Page, int Pages) : IPageModel<RegisterModel>
{
    /// <summary>The kinds of the campaign.</summary>
    public IReadOnlyList<NamedCode> Kinds { get; init; } = [];

    /// <summary>The names of units above.</summary>
    public IReadOnlyDictionary<ParticipantId, string> Names { get; init; } = new Dictionary<ParticipantId, string>();

    /// <summary>Whether the reader is an organiser; the core says whether of every campaign.</summary>
    public bool MayChange { get; init; }

    /// <inheritdoc />
    public static async Task<ErrorOr<RegisterModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var asked = await reader.DeskAsync(request.Campaign);
        if (asked.IsError)
        {
            return asked.Errors;
        }

        var standing = asked.Value.Standing;
        if (!standing.Is(Role.Organiser) && !standing.Is(Role.Auditor))
        {
            return DomainError.Forbidden("Access.Denied", "This page is for the standing body.", "Trang này dành cho cơ quan thường trực.");
        }

        var kinds = asked.Value.Campaign.Plan.Kinds;
        var found = await reader.AskAsync(s => new ListParticipants(s), new ListParticipantsRequest(request.Text("q"), request.OneOf("kind", kinds.Select(k => k.Code))) { Page = request.Page });
        return found.IsError ? found.Errors : new RegisterModel(found.Value.Items, found.Value.Total, found.Value.At.Number, CampaignListModel.PagesOf(found.Value))
        {
            Kinds = [.. kinds.Select(k => new NamedCode(k.Code, k.Name))],
            Names = await reader.NamesAsync(found.Value.Items.Select(r => r.Parent).OfType<ParticipantId>()),
            MayChange = standing.Is(Role.Organiser),
        };
    }
}
