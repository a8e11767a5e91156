using EmulationKit.Awards;

namespace EmulationKit.Tool;

/// <summary>How often each outcome of an award came out, and the ids of those who are undecided because they tie on the
/// line of a quota.</summary>
internal sealed record AwardTally(string Code, LocalizedText Name, int Granted, int Undecided, int Refused, int NotConsidered, IReadOnlyList<string> TiedOnLine)
{
    public static IReadOnlyList<AwardTally> Of(CampaignRun run, string? bloc) => [.. run.Evaluation.Plan.Rules.Awards.Select(award => Of(run, award, bloc))];

    private static AwardTally Of(CampaignRun run, Award award, string? bloc)
    {
        Span<int> counts = stackalloc int[4];
        var tied = new List<string>();
        foreach (var result in run.Evaluation.Results)
        {
            if (bloc is not null && result.Bloc != bloc)
            {
                continue;
            }

            var outcome = result.Outcome(award.Code);
            counts[(int)outcome]++;
            if (outcome == Outcome.Undecided && result.Reason(award.Code) == OutcomeReason.TieOnLine)
            {
                tied.Add(result.Id);
            }
        }

        return new(award.Code, award.Name, counts[(int)Outcome.Granted], counts[(int)Outcome.Undecided], counts[(int)Outcome.Refused], counts[(int)Outcome.NotConsidered], tied);
    }
}
