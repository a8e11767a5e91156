using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Participants;
using EmulationKit.Scoring;
using EmulationKit.UI.Access;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Scoring;

/// <summary>A bloc that the reader leads, or looks after.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Bloc">The bloc; none if the reader leads none.</param>
/// <param name="Members">Its members, by name.</param>
public sealed record BlocModel(CampaignView Campaign, BlocRow? Bloc, IReadOnlyList<BlocMember> Members) : IPageModel<BlocModel>
{
    /// <summary>The blocs that the reader may choose from.</summary>
    public IReadOnlyList<BlocRow> Choices { get; init; } = [];

    /// <summary>The criteria by which members can be compared.</summary>
    public IReadOnlyList<Criterion> Criteria { get; init; } = [];

    /// <summary>The names of the head's and the deputy's unit.</summary>
    public (string? Head, string? Deputy) Leaders { get; init; }

    /// <summary>Who heads it, who is its deputy, and who was, the latest first.</summary>
    public IReadOnlyList<BlocTermRow> Terms { get; init; } = [];

    /// <inheritdoc />
    public static async Task<ErrorOr<BlocModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var desk = await reader.DeskAsync(request.Campaign);
        if (desk.IsError)
        {
            return desk.Errors;
        }

        var (campaign, standing) = (desk.Value.Campaign, desk.Value.Standing);
        var all = BlocOrder.Of(campaign, (await reader.AskAsync(s => new ListBlocs(s), new ListBlocsRequest(campaign.Id))).Value);
        BlocRow[] choices = [.. all.Where(b => standing.Is(Role.Organiser) || standing.BlocsLed.Contains(b.Code))];
        var code = request.OneOf("bloc", choices.Select(b => b.Code)) ?? choices.Select(b => b.Code).FirstOrDefault();
        if (choices.FirstOrDefault(b => b.Code == code) is not { } bloc)
        {
            return new BlocModel(campaign, null, []);
        }

        var most = new PageAt(1, PageAt.MostItems);
        var sheets = await reader.AskAsync(s => new ListSheets(s), new ListSheetsRequest(campaign.Id, Bloc: bloc.Code, Order: SheetOrder.Name) { Page = most });
        var names = await reader.AskAsync(s => new ListParticipants(s), new ListParticipantsRequest { Only = [.. bloc.Members.Concat(bloc.Terms.Select(t => t.Unit)).Distinct().Take(PageAt.MostItems)], Page = most });
        if (sheets.IsError || names.IsError)
        {
            return sheets.IsError ? sheets.Errors : names.Errors;
        }

        var bySheet = sheets.Value.Items.ToDictionary(s => s.Participant);
        var without = names.Value.Items.Where(n => !bySheet.ContainsKey(n.Id) && bloc.Members.Contains(n.Id)).Select(n => new BlocMember(n.Name, null) { Id = n.Id });
        return new BlocModel(campaign, bloc, [.. sheets.Value.Items.Select(s => new BlocMember(s.Name, s) { Id = s.Participant }), .. without])
        {
            Choices = choices,
            Criteria = [.. campaign.Rules?.Criteria.AllCriteria().Select(c => c.Criterion).Where(c => c.AppliesTo.Blocs.Count == 0 || c.AppliesTo.Blocs.Contains(bloc.Code)) ?? []],
            Leaders = (NameOf(bloc.Head), NameOf(bloc.Deputy)),
            Terms = [.. bloc.Terms.OrderByDescending(t => t.Days.From).ThenBy(t => t.Role).Select(t => new BlocTermRow(t.Role, NameOf(t.Unit) ?? "–", t.Days))],
        };

        string? NameOf(ParticipantId? id) => names.Value.Items.FirstOrDefault(n => n.Id == id)?.Name;
    }
}

/// <summary>A member of a bloc.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sheet">Its sheet; none if it was not opened.</param>
public sealed record BlocMember(string Name, SheetRow? Sheet)
{
    /// <summary>The member.</summary>
    public ParticipantId Id { get; init; }
}

/// <summary>A term of office in a bloc.</summary>
/// <param name="Role">The office.</param>
/// <param name="Name">The unit's name.</param>
/// <param name="Days">Its days; without a last day it still holds.</param>
public sealed record BlocTermRow(BlocRole Role, string Name, DateRange Days);

/// <summary>The members of a bloc on one criterion.</summary>
/// <param name="Bloc">The bloc.</param>
/// <param name="Compared">The members; none before a criterion is chosen.</param>
public sealed record CompareModel(BlocModel Bloc, MembersCompared? Compared) : IPageModel<CompareModel>
{
    /// <inheritdoc />
    public static async Task<ErrorOr<CompareModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        var bloc = await BlocModel.ReadAsync(reader, request);
        if (bloc.IsError)
        {
            return bloc.Errors;
        }

        var criterion = request.OneOf("criterion", bloc.Value.Criteria.Select(c => c.Code)) ?? bloc.Value.Criteria.Select(c => c.Code).FirstOrDefault();
        if (bloc.Value.Bloc is not { } row || criterion is null)
        {
            return new CompareModel(bloc.Value, null);
        }

        var compared = await reader.AskAsync(s => new CompareMembers(s), new CompareMembersRequest(bloc.Value.Campaign.Id, row.Code, criterion));
        return compared.Then(c => new CompareModel(bloc.Value, c));
    }
}
