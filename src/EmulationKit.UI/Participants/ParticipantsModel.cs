using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UI.Access;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Participants;

/// <summary>Who takes part in a campaign.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Participants">Those of this page, by name.</param>
/// <param name="Total">How many were asked for.</param>
/// <param name="Page">Which page.</param>
/// <param name="Pages">Of how many.</param>
public sealed record ParticipantsModel(CampaignHead Campaign, IReadOnlyList<ParticipantListItem> Participants, int Total, int Page, int Pages)
    : ListModel(Campaign, Total, Page, Pages), IPageModel<ParticipantsModel>
{
    /// <summary>The kinds that may take part.</summary>
    public IReadOnlyList<NamedCode> Kinds { get; init; } = [];

    /// <summary>The blocs and clusters.</summary>
    public IReadOnlyList<NamedCode> Blocs { get; init; } = [];

    /// <summary>The kind asked for.</summary>
    public string? Kind { get; init; }

    /// <summary>The bloc asked for.</summary>
    public string? Bloc { get; init; }

    /// <inheritdoc />
    public static async Task<ErrorOr<ParticipantsModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var found = await CampaignHead.FindAsync(reader, request);
        if (found.IsError)
        {
            return found.Errors;
        }

        var campaign = found.Value;
        var blocs = BlocOrder.Of(campaign, (await reader.AskAsync(s => new ListBlocs(s), new ListBlocsRequest(campaign.Id))).Value);
        var kind = request.OneOf("kind", campaign.Plan.Kinds.Select(k => k.Code));
        var bloc = request.OneOf("bloc", blocs.Select(b => b.Code));
        var wanted = new ListParticipantsRequest(request.Text("q"), kind)
        {
            Page = request.Page,
            Only = bloc is null ? null : blocs.Single(b => b.Code == bloc).Members,
        };
        var blocOf = blocs.SelectMany(b => b.Members.Select(m => (m, b))).GroupBy(p => p.m).ToDictionary(g => g.Key, g => g.First().b);
        return (await reader.AskAsync(s => new ListParticipants(s), wanted)).Then(page => new ParticipantsModel(
            CampaignHead.Of(campaign), [.. page.Items.Select(p => new ParticipantListItem(p.Code, p.Name, p.Kind, blocOf.GetValueOrDefault(p.Id)?.Code))],
            page.Total, page.At.Number, CampaignListModel.PagesOf(page))
        {
            Kinds = [.. campaign.Plan.Kinds.Where(k => k.Nature == ParticipantNature.Unit).Select(k => new NamedCode(k.Code, k.Name))],
            Blocs = [.. blocs.Select(b => new NamedCode(b.Code, b.Name))],
            Query = wanted.Text,
            Kind = kind,
            Bloc = bloc,
        });
    }
}

/// <summary>A participant in the list.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">The code of its kind.</param>
/// <param name="Bloc">The code of its bloc, if it is in one.</param>
public sealed record ParticipantListItem(string Code, string Name, string Kind, string? Bloc);

/// <summary>A code with what it is called.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">What it is called.</param>
public sealed record NamedCode(string Code, LocalizedText Name);
