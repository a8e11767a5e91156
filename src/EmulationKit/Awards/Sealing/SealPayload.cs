using EmulationKit.Campaigns;
using EmulationKit.Scoring;

namespace EmulationKit.Awards;

/// <summary>What a seal holds.</summary>
internal sealed record SealPayload(
    DateOnly AsOf,
    int AwardYear,
    IReadOnlyList<SealedOutcome> Outcomes,
    IReadOnlyList<SealedParticipant> Participants,
    CampaignRules Rules,
    int Semantics,
    IReadOnlyList<TieSettlement> Settlements);

/// <summary>What came out for a participant, in a seal.</summary>
internal sealed record SealedOutcome(string Id, RowStatus Status, IReadOnlyDictionary<string, Outcome> Awards, IReadOnlyDictionary<string, int> Ranks, decimal? Total)
{
    public static SealedOutcome Of(ParticipantResult result, IEnumerable<Scope> scopes) => new(
        result.Id,
        result.Status,
        result.Outcomes.ToDictionary(o => o.Key, o => o.Value),
        scopes.Where(s => result.RankWithin(s) is not null).ToDictionary(Name, s => result.RankWithin(s) ?? 0),
        result.Total?.ToDecimal());

    private static string Name(Scope scope) => scope switch { Scope.Bloc => "bloc", Scope.Kind => "kind", _ => "campaign" };
}
