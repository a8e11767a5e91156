using EmulationKit.Awards;
using EmulationKit.Scoring;

namespace EmulationKit.Tool;

/// <summary>What came out for one participant, for programs and tables.</summary>
internal sealed record ResultRow(string Id, string? Name, string Kind, string? Bloc, RowStatus Status, decimal? Total, int? Rank, IReadOnlyDictionary<string, Outcome> Awards)
{
    public static ResultRow Of(CampaignRun run, ParticipantResult result) =>
        new(result.Id, run.NameOf(result.Id) is var name && name == result.Id ? null : name, result.Kind, result.Bloc, result.Status, result.Total?.ToDecimal(), result.Rank, result.Outcomes.ToDictionary());
}
