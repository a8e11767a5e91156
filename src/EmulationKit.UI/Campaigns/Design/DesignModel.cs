using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.UI.Access;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Campaigns.Design;

/// <summary>A campaign as who designs it sees it.</summary>
/// <param name="Design">The campaign, with what a launch still lacks.</param>
/// <param name="Pack">It as a pack.</param>
public sealed record DesignModel(CampaignDesign Design, ExportedPack Pack) : IPageModel<DesignModel>
{
    /// <summary>The blocs with their members.</summary>
    public IReadOnlyList<BlocRow> Blocs { get; init; } = [];

    /// <summary>Whether the reader may change anything.</summary>
    public bool MayChange { get; init; }

    /// <summary>Whether plan and rules can be edited freely.</summary>
    public bool IsDraft => Design.State == CampaignState.Draft;

    /// <summary>Whether a part can be edited now: everything of a draft, and the rules of a campaign under way.</summary>
    /// <param name="path">The part.</param>
    public bool IsOpen(string path) => MayChange && (IsDraft || (Design.CanAmend && (path.StartsWith("awards", StringComparison.Ordinal) || (path.StartsWith("criteria", StringComparison.Ordinal) && !Design.CriteriaAreFixed))));

    /// <inheritdoc />
    public static async Task<ErrorOr<DesignModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var desk = await reader.DeskAsync(request.Campaign);
        if (desk.IsError)
        {
            return desk.Errors;
        }

        var design = await reader.AskAsync(s => new ShowDesign(s), new ShowDesignRequest(desk.Value.Id));
        if (design.IsError)
        {
            return design.Errors;
        }

        var pack = await reader.AskAsync(s => new ExportPack(s, reader.Vocabulary), new ExportPackRequest(desk.Value.Id, WithParticipants: false));
        var blocs = await reader.AskAsync(s => new ListBlocs(s), new ListBlocsRequest(desk.Value.Id));
        return pack.Then(p => new DesignModel(design.Value, p) { Blocs = blocs.Value, MayChange = desk.Value.Standing.Is(Role.Organiser) });
    }
}

/// <summary>The parts of a plan that are edited together: their keys, by the name of the section.</summary>
internal static class PlanSections
{
    public static IReadOnlyList<(string Name, string Path, string[] Without)> All { get; } =
    [
        ("texts", "campaign", ["code", "period", "launchOn", "timeZone", "occasions", "kinds", "schedule", "achievement", "source", "form"]),
        ("time", "campaign", ["code", "name", "slogan", "purpose", "objective", "scope", "contents", "measures", "document", "launcher", "occasions", "kinds"]),
        ("occasions", "campaign/occasions", []),
        ("kinds", "campaign/kinds", []),
    ];

    /// <summary>The keys that the form of a part leaves out, for they have pages of their own.</summary>
    public static string[] Without(string path, string? section) =>
        All.FirstOrDefault(s => s.Name == section && s.Path == path).Without
        ?? (path == "criteria" ? ["areas"] : path.StartsWith("criteria/areas", StringComparison.Ordinal) && path.Split('/')[^2] == "areas" ? ["criteria", "areas"] : path == "campaign" ? ["code"] : []);
}
