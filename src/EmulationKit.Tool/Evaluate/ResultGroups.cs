using EmulationKit.Awards;

namespace EmulationKit.Tool;

/// <summary>Results in the groups in which they are ranked, each by rank.</summary>
internal sealed class ResultGroups(CampaignRun run, string? bloc)
{
    private readonly Scope within = run.Evaluation.Plan.Rules.Ranking.Within;

    /// <summary>The groups: the pack's blocs or kinds in its order, then any others.</summary>
    public IEnumerable<(LocalizedText Title, IReadOnlyList<ParticipantResult> Results)> All()
    {
        var chosen = bloc is null ? run.Evaluation.Results : run.Evaluation.Results.Where(r => r.Bloc == bloc);
        var order = within == Scope.Bloc ? run.Pack.Blocs.Select(b => b.Code).ToList() : run.Pack.Rules.Kinds.ToList();
        return chosen.GroupBy(Key)
            .OrderBy(g => g.Key is null ? int.MaxValue : order.IndexOf(g.Key) is >= 0 and var place ? place : int.MaxValue - 1).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (Title(g.Key), ByRank(g)));
    }

    private static IReadOnlyList<ParticipantResult> ByRank(IEnumerable<ParticipantResult> group) =>
        [.. group.OrderBy(r => r.Rank ?? int.MaxValue).ThenBy(r => r.Total is null).ThenBy(r => r.Id, StringComparer.Ordinal)];

    private string? Key(ParticipantResult result) => within switch
    {
        Scope.Bloc => result.Bloc,
        Scope.Kind => result.Kind,
        _ => "",
    };

    private LocalizedText Title(string? key) => within switch
    {
        Scope.Bloc => run.Names.Bloc(key),
        Scope.Kind => run.Names.Kind(key ?? ""),
        _ => new("Toàn phong trào", "The whole campaign"),
    };
}
