namespace EmulationKit.Tool;

/// <summary>An evaluation for programs.</summary>
internal sealed record EvaluationReport(string Campaign, LocalizedText Name, DateOnly AsOf, int AwardYear, string RankedWithin, int Participants, IReadOnlyList<AwardTally> Awards, IEnumerable<ResultRow> Results)
{
    public static EvaluationReport Of(CampaignRun run, string? bloc)
    {
        return new(run.Pack.Code, run.Pack.Plan.Name, run.Evaluation.Options.AsOf, run.Evaluation.Options.Year, run.Evaluation.Plan.Rules.Ranking.Within.ToString().ToLowerInvariant(),
            bloc is null ? run.Evaluation.Inputs.Count : run.Evaluation.Results.Count(r => r.Bloc == bloc), AwardTally.Of(run, bloc), new ResultGroups(run, bloc).All().SelectMany(g => g.Results).Select(r => ResultRow.Of(run, r)));
    }
}
