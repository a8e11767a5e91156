using EmulationKit.Awards;

namespace EmulationKit.Tool;

/// <summary>An evaluation for programs.</summary>
internal sealed record EvaluationReport(string Campaign, LocalizedText Name, DateOnly AsOf, int AwardYear, string RankedWithin, int Participants, IReadOnlyList<AwardTally> Awards, IEnumerable<ResultRow> Results)
{
    public static EvaluationReport Of(CampaignRun run, string? bloc)
    {
        var chosen = run.Evaluation.Results.Where(r => bloc is null || r.Bloc == bloc);
        return new(run.Pack.Code, run.Pack.Plan.Name, run.Evaluation.Options.AsOf, run.Evaluation.Options.Year, run.Evaluation.Plan.Rules.Ranking.Within.ToString().ToLowerInvariant(),
            chosen.Count(), AwardTally.Of(run, bloc), new ResultGroups(run, bloc).All().SelectMany(g => g.Results).Select(r => ResultRow.Of(run, r)));
    }
}

/// <summary>How often each outcome of an award came out.</summary>
internal sealed record AwardTally(string Code, LocalizedText Name, int Granted, int Undecided, int Refused, int NotConsidered)
{
    public static IReadOnlyList<AwardTally> Of(CampaignRun run, string? bloc)
    {
        var awards = run.Evaluation.Plan.Rules.Awards;
        var counts = awards.ToDictionary(a => a.Code, _ => new int[4]);
        foreach (var result in run.Evaluation.Results.Where(r => bloc is null || r.Bloc == bloc))
        {
            foreach (var (award, outcome) in result.Outcomes)
            {
                counts[award][(int)outcome]++;
            }
        }

        return [.. awards.Select(a => (a, c: counts[a.Code])).Select(x => new AwardTally(x.a.Code, x.a.Name, x.c[(int)Outcome.Granted], x.c[(int)Outcome.Undecided], x.c[(int)Outcome.Refused], x.c[(int)Outcome.NotConsidered]))];
    }
}
