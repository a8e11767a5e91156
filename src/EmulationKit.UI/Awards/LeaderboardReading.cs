using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UI.Access;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Participants;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Awards;

/// <summary>Reads the published ranks. Few are read at once and grouped here; of many, so many blocs as fill a page, unless all are
/// asked for.</summary>
internal sealed class LeaderboardReading(KitReader reader, PageRequest request, CampaignView campaign)
{
    public async Task<ErrorOr<LeaderboardModel>> ReadAsync()
    {
        var ranking = campaign.Rules?.Ranking ?? new();
        var blocs = BlocOrder.Of(campaign, (await reader.AskAsync(s => new ListBlocs(s), new ListBlocsRequest(campaign.Id))).Value).Where(b => b.Members.Count > 0).ToList();
        var model = new LeaderboardModel(CampaignHead.Of(campaign), null, [], 1, 0)
        {
            Blocs = [.. blocs.Select(b => new NamedCode(b.Code, b.Name))],
            Bloc = request.OneOf("bloc", blocs.Select(b => b.Code)),
            Query = request.Text("q"),
            Within = ranking.Within,
            ByPercent = ranking.By == RankBy.Percent,
        };
        var found = await AskAsync(model.Bloc is { } bloc ? [bloc] : null, model.Within == Scope.Bloc ? 0 : request.Page.Skipped, request.IsWhole ? ListRanks.MostRows : model.Within == Scope.Bloc ? PageAt.MostItems : request.Size);
        if (found.IsError)
        {
            return found.Errors;
        }

        return found.Value.Run is not { } run ? model : await WithRanksAsync(model with { Evaluation = new(run.AsOf, run.At, run.RulesVersion, run.SealHash), ComparedTo = found.Value.BeforeAsOf }, found.Value, blocs);
    }

    private Task<ErrorOr<RanksList>> AskAsync(IReadOnlyList<string>? blocs, int skip, int take) =>
        reader.AskAsync(s => new ListRanks(s), new ListRanksRequest(campaign.Id, blocs, skip, take));

    private async Task<ErrorOr<LeaderboardModel>> WithRanksAsync(LeaderboardModel model, RanksList all, List<BlocRow> blocs)
    {
        if (model.Within != Scope.Bloc)
        {
            var size = request.IsWhole ? ListRanks.MostRows : request.Size;
            return Grouped(model, [(null, all.Rows)], blocs, []) with { Page = request.Page.Number, Pages = (all.Total + size - 1) / size };
        }

        if (all.Total <= all.Rows.Count)
        {
            return Grouped(model, GroupsOf(all.Rows, blocs), blocs, await HeadsAsync(all.Rows, blocs)) with { Page = 1, Pages = 1, Distribution = SpansOf(all.Rows) };
        }

        var parts = PartsOf(blocs, request.Size);
        var at = Math.Clamp(request.Page.Number, 1, Math.Max(1, parts.Count));
        var part = await AskAsync([.. parts.Count == 0 ? [] : parts[at - 1].Select(b => b.Code)], 0, ListRanks.MostRows);
        return part.IsError ? part.Errors : Grouped(model, GroupsOf(part.Value.Rows, blocs), blocs, await HeadsAsync(part.Value.Rows, blocs)) with { Page = at, Pages = parts.Count };
    }

    private static List<(string? Bloc, IReadOnlyList<RankRow> Rows)> GroupsOf(IReadOnlyList<RankRow> rows, List<BlocRow> blocs)
    {
        var place = blocs.Select((b, i) => (b.Code, i)).ToDictionary(b => b.Code, b => b.i);
        return [.. rows.GroupBy(r => r.Bloc).OrderBy(g => g.Key is { } code ? place.GetValueOrDefault(code, int.MaxValue) : -1).Select(g => (g.Key, (IReadOnlyList<RankRow>)[.. g]))];
    }

    private LeaderboardModel Grouped(LeaderboardModel model, List<(string? Bloc, IReadOnlyList<RankRow> Rows)> read, List<BlocRow> blocs, Dictionary<ParticipantId, string?> names)
    {
        var byCode = blocs.ToDictionary(b => b.Code);
        var text = VietnameseText.Normalize(model.Query ?? "");
        var areas = campaign.Rules?.Criteria.Areas ?? [];
        // Areas in which nobody here has points are those of other kinds.
        var scored = read.SelectMany(g => g.Rows).Where(r => r.AreaPoints.Count == areas.Count).ToList();
        int[] parts = [.. Enumerable.Range(0, areas.Count).Where(i => scored.Exists(r => r.AreaPoints[i] != 0))];
        return model with
        {
            Areas = [.. parts.Select(i => new NamedCode(areas[i].Code, areas[i].Name))],
            Groups = [.. read.Select(g => GroupOf(g.Bloc is { } code ? byCode.GetValueOrDefault(code) : null, g.Bloc, g.Rows, names, text, parts)).Where(g => g.Rows.Count > 0)],
        };
    }

    private static LeaderboardGroup GroupOf(BlocRow? bloc, string? code, IReadOnlyList<RankRow> rows, Dictionary<ParticipantId, string?> names, string text, int[] parts)
    {
        var tied = rows.Where(r => r.Rank is not null).GroupBy(r => (r.Rank, r.Kind)).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        return new(code, bloc?.Name, bloc?.Head is { } head ? names.GetValueOrDefault(head) : null,
            [.. rows.Where(r => text.Length == 0 || (r.Name is not null && VietnameseText.Normalize(r.Name).Contains(text, StringComparison.Ordinal)))
                .Select(r => new LeaderboardRow(r.Name, r.Total, r.Share, r.Rank, tied.Contains((r.Rank, r.Kind))) { Before = r.Before, Parts = [.. parts.Where(i => i < r.AreaPoints.Count).Select(i => r.AreaPoints[i])] })]);
    }

    // Heads are members and mostly among the ranked.
    private async Task<Dictionary<ParticipantId, string?>> HeadsAsync(IReadOnlyList<RankRow> rows, List<BlocRow> blocs)
    {
        var names = rows.ToDictionary(r => r.Participant, r => r.Name);
        var shown = rows.Select(r => r.Bloc).ToHashSet();
        var others = blocs.Where(b => shown.Contains(b.Code)).Select(b => b.Head).OfType<ParticipantId>().Where(h => !names.ContainsKey(h)).ToList();
        var found = others.Count == 0 ? default(ErrorOr<Page<ParticipantRow>>?) : await reader.AskAsync(s => new ListParticipants(s), new ListParticipantsRequest { Only = others, Page = new(1, PageAt.MostItems) });
        foreach (var row in found is { IsError: false } heads ? heads.Value.Items : [])
        {
            names[row.Id] = row.Name;
        }

        return names;
    }

    private static List<List<BlocRow>> PartsOf(List<BlocRow> blocs, int size)
    {
        var parts = new List<List<BlocRow>>();
        var filled = size;
        foreach (var bloc in blocs)
        {
            if (filled >= size)
            {
                parts.Add([]);
                filled = 0;
            }

            parts[^1].Add(bloc);
            filled += bloc.Members.Count;
        }

        return parts;
    }

    private static ScoreSpan[] SpansOf(IReadOnlyList<RankRow> rows)
    {
        var spans = rows.Where(r => r is { Share: not null, Rank: not null }).GroupBy(r => (int)Math.Floor(r.Share!.Value * 20) * 5).ToDictionary(g => g.Key, g => g.Count());
        if (spans.Count == 0)
        {
            return [];
        }

        var (least, most) = (spans.Keys.Min(), spans.Keys.Max());
        return [.. Enumerable.Range(0, ((most - least) / 5) + 1).Select(i => least + (5 * i)).Select(from => new ScoreSpan(from, spans.GetValueOrDefault(from)))];
    }
}
