using EmulationKit.Awards;

namespace EmulationKit.Tests.Properties;

/// <summary>Everything an evaluation says, for comparing two.</summary>
internal static class Snapshot
{
    public static string Of(Evaluation evaluation)
    {
        var results = evaluation.Results.Select(r => string.Join(" ",
            new object?[] { r.Id, r.Status, r.Total, r.Rank, r.RankWithin(Scope.Bloc), r.RankWithin(Scope.Kind), r.RankWithin(Scope.Campaign) }
                .Concat(r.Outcomes.Select(o => (object)$"{o.Key}={o.Value}/{r.Reason(o.Key)}"))));
        var unused = evaluation.UnusedSettlements.Select(s => $"unused {s.Award} {string.Join(",", s.Granted)}");
        return string.Join("\n", results.Concat(unused).Concat(evaluation.DirectWorkerShortfalls().Select(s => s.ToString())));
    }
}
