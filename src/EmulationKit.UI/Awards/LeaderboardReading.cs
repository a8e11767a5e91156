using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UI.Access;
using EmulationKit.UI.Campaigns;
using EmulationKit.UI.Participants;
using EmulationKit.UI.Shell;

namespace EmulationKit.UI.Awards;

/// <summary>Reads the published ranks. Few are read at once and grouped here; of many, so many blocs as fill a page.</summary>
internal sealed class LeaderboardReading(KitReader reader, PageRequest request, CampaignView campaign)
{
    private static readonly PageAt Most = new(1, PageAt.MostItems);

    public async Task<ErrorOr<LeaderboardModel>> ReadAsync()
    {
        var runs = await reader.AskAsync(s => new ListRuns(s), new ListRunsRequest(campaign.Id));
        if (runs.IsError)
        {
            return runs.Errors;
        }

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
        if (runs.Value.Items.FirstOrDefault(r => r.IsPublished) is not { } run)
        {
            return model;
        }

        model = model with { Evaluation = new(run.AsOf, run.At, run.RulesVersion, run.SealHash) };
        return await WithRanksAsync(model, run.Id, blocs);
    }

    private async Task<ErrorOr<LeaderboardModel>> WithRanksAsync(LeaderboardModel model, EvaluationRunId run, List<BlocRow> blocs)
    {
        var all = await reader.AskAsync(s => new ListResults(s), new ListResultsRequest(run, Bloc: model.Bloc) { Page = model.Within == Scope.Bloc ? Most : request.Page });
        if (all.IsError)
        {
            return all.Errors;
        }

        if (model.Within != Scope.Bloc)
        {
            var pages = CampaignListModel.PagesOf(all.Value);
            return model with { Groups = await GroupedAsync(model, [(null, all.Value.Items)], blocs), Page = request.Page.Number, Pages = pages };
        }

        if (all.Value.Total <= PageAt.MostItems)
        {
            var groups = all.Value.Items.GroupBy(r => r.Bloc).OrderBy(g => blocs.FindIndex(b => b.Code == g.Key)).Select(g => (g.Key, (IReadOnlyList<ResultRow>)[.. g]));
            return model with { Groups = await GroupedAsync(model, [.. groups], blocs), Page = 1, Pages = 1, Distribution = SpansOf(all.Value.Items) };
        }

        var parts = PartsOf(blocs, request.Size);
        var at = Math.Clamp(request.Page.Number, 1, Math.Max(1, parts.Count));
        var read = new List<(string? Bloc, IReadOnlyList<ResultRow> Rows)>();
        foreach (var bloc in parts.Count == 0 ? [] : parts[at - 1])
        {
            read.Add((bloc.Code, (await reader.AskAsync(s => new ListResults(s), new ListResultsRequest(run, Bloc: bloc.Code) { Page = Most })).Value.Items));
        }

        return model with { Groups = await GroupedAsync(model, read, blocs), Page = at, Pages = parts.Count };
    }

    private async Task<IReadOnlyList<LeaderboardGroup>> GroupedAsync(LeaderboardModel model, List<(string? Bloc, IReadOnlyList<ResultRow> Rows)> read, List<BlocRow> blocs)
    {
        var byCode = blocs.ToDictionary(b => b.Code);
        var heads = read.Select(g => g.Bloc is { } code ? byCode.GetValueOrDefault(code)?.Head : null).OfType<ParticipantId>();
        var names = await NamesAsync([.. read.SelectMany(g => g.Rows).Select(r => r.Participant).Concat(heads).Distinct()]);
        var text = VietnameseText.Normalize(model.Query ?? "");
        return [.. read.Select(g => GroupOf(g.Bloc is { } code ? byCode.GetValueOrDefault(code) : null, g.Bloc, g.Rows, names, text)).Where(g => g.Rows.Count > 0)];
    }

    private static LeaderboardGroup GroupOf(BlocRow? bloc, string? code, IReadOnlyList<ResultRow> rows, Dictionary<ParticipantId, string> names, string text)
    {
        var tied = rows.Where(r => r.Rank is not null).GroupBy(r => (r.Rank, r.Kind)).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        var shown = rows.Select(r => (Row: r, Name: names.GetValueOrDefault(r.Participant)))
            .Where(r => text.Length == 0 || (r.Name is not null && VietnameseText.Normalize(r.Name).Contains(text, StringComparison.Ordinal)));
        return new(code, bloc?.Name, bloc?.Head is { } head ? names.GetValueOrDefault(head) : null,
            [.. shown.Select(r => new LeaderboardRow(r.Name, r.Row.Rank is null ? null : r.Row.Total, r.Row.Rank is null ? null : r.Row.Share, r.Row.Rank, tied.Contains((r.Row.Rank, r.Row.Kind))))]);
    }

    private async Task<Dictionary<ParticipantId, string>> NamesAsync(IReadOnlyList<ParticipantId> ids)
    {
        var names = new Dictionary<ParticipantId, string>();
        foreach (var part in ids.Chunk(PageAt.MostItems))
        {
            var found = await reader.AskAsync(s => new ListParticipants(s), new ListParticipantsRequest { Only = part, Page = Most });
            foreach (var row in found.IsError ? [] : found.Value.Items)
            {
                names[row.Id] = row.Name;
            }
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

    private static ScoreSpan[] SpansOf(IReadOnlyList<ResultRow> rows)
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
