using EmulationKit.Awards;
using EmulationKit.Packs;
using EmulationKit.UI.Access;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Campaigns.Design;

/// <summary>A part of a campaign that is edited.</summary>
/// <param name="Whole">The campaign.</param>
/// <param name="Path">The part.</param>
/// <param name="Draft">The pack with the part, which is empty where it is new.</param>
/// <param name="Without">The keys that its form leaves out.</param>
public sealed record DesignEditModel(DesignModel Whole, string Path, PackDraft Draft, IReadOnlyList<string> Without) : IPageModel<DesignEditModel>
{
    /// <summary>Whether the part is new.</summary>
    public bool IsNew { get; init; }

    /// <inheritdoc />
    public static async Task<ErrorOr<DesignEditModel>> ReadAsync(KitReader reader, PageRequest request)
    {
        Guard.Against.Null(reader);
        Guard.Against.Null(request);
        var whole = await DesignModel.ReadAsync(reader, request);
        if (whole.IsError)
        {
            return whole.Errors;
        }

        var path = request.Text("phan") ?? "";
        if (!whole.Value.IsOpen(path))
        {
            return DomainError.Forbidden("Access.Denied", "This part cannot be edited now, or not by you.", "Phần này hiện không sửa được, hoặc không thuộc quyền của bạn.");
        }

        var draft = PackDraft.Of(whole.Value.Pack.Pack, reader.Vocabulary);
        var isNew = draft.FormOf(path) is null;
        draft = isNew ? Begun(draft, path) : draft;
        return draft.FormOf(path) is null
            ? DomainError.NotFound("Store.NotFound", "There is no such part.", "Không có phần này.")
            : new DesignEditModel(whole.Value, path, draft, PlanSections.Without(path, request.Text("muc"))) { IsNew = isNew };
    }

    /// <summary>What is wrong with the part by the rules, as it stands in a pack.</summary>
    /// <param name="pack">The pack.</param>
    public IReadOnlyList<Error> ErrorsIn(Pack pack)
    {
        Guard.Against.Null(pack);
        return [.. pack.Plan.Check().Concat(EvaluationPlan.Compile(pack.Rules).ErrorsOrEmptyList).Where(e => PackDraft.PathOf(e) is var at && (at == Path || at.StartsWith(Path + "/", StringComparison.Ordinal)))];
    }

    // A new award begins with a rule that takes everybody, a new criterion with a value.
    private static PackDraft Begun(PackDraft draft, string path)
    {
        var list = path[..Math.Max(0, path.LastIndexOf('/'))];
        if (path != $"{list}/{draft.CountOf(list)}")
        {
            return draft;
        }

        draft = draft.Add(list);
        return list == "awards/awards" ? draft.Turn($"{path}/rule", "all") : list.EndsWith("/criteria", StringComparison.Ordinal) ? draft.Turn($"{path}/method", "value") : draft;
    }
}
