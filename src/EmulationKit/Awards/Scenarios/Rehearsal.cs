using EmulationKit.Participants;

namespace EmulationKit.Awards;

/// <summary>What a scenario would change. It names participants and their values, so it is for who runs, checks or decides a
/// campaign.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="AsOf">The day for which participants are judged.</param>
/// <param name="RulesVersion">The version of the rules that it starts from.</param>
/// <param name="Simulation">Both results and what differs.</param>
public sealed record Rehearsal(Scenario Scenario, DateOnly AsOf, int RulesVersion, Simulation Simulation)
{
    /// <summary>How many participants were evaluated.</summary>
    public int Participants => Simulation.Before.Inputs.Count;

    /// <summary>Every outcome that changes, by award and then by participant.</summary>
    public IReadOnlyList<RehearsedChange> Changes => [.. Simulation.Changes.Select(c => new RehearsedChange(IdOf(c.Participant), c.Award, c.Before, c.After, c.Bloc, c.Kind)
    {
        Total = Simulation.After.Inputs.Contains(c.Participant) ? Simulation.After[c.Participant].Total?.ToDecimal() : null,
    })];

    /// <summary>For each award how many have it under the present rules and under the scenario, in the order of the rules.</summary>
    public IReadOnlyList<RehearsedCount> ByAward =>
        [.. Simulation.Before.Plan.Rules.Awards.Select(a => new RehearsedCount(a.Code, Participants, Granted(Simulation.Before, a.Code).Count(), Granted(Simulation.After, a.Code).Count()))];

    /// <summary>Those who would tie on a line under the scenario, by award.</summary>
    public IReadOnlyList<(string Award, ParticipantId Participant, decimal? Total)> TiesOnLine =>
        [.. Simulation.TiesOnLine.Select(t => (t.Key, IdOf(t.Value), Simulation.After[t.Value].Total?.ToDecimal()))];

    /// <summary>For each group how many are in it, and how many awards it has under the present rules and under the scenario.</summary>
    /// <param name="group">By what they are grouped.</param>
    /// <param name="award">Only this award; all if not said.</param>
    public IReadOnlyList<RehearsedCount> By(RehearsalGroup group, string? award = null)
    {
        var inputs = Simulation.Before.Inputs;
        var groups = Enumerable.Range(0, inputs.Count).Select(inputs.Head).ToDictionary(h => h.Id, h => group switch
        {
            RehearsalGroup.Kind => h.Kind,
            RehearsalGroup.Area => h.Area,
            _ => h.Bloc,
        }, StringComparer.Ordinal);
        var (before, after) = (Count(Simulation.Before), Count(Simulation.After));
        return [.. groups.Values.GroupBy(g => g ?? "").OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new RehearsedCount(g.Key.Length == 0 ? null : g.Key, g.Count(), before.GetValueOrDefault(g.Key), after.GetValueOrDefault(g.Key)))];

        Dictionary<string, int> Count(Evaluation evaluation) => evaluation.Plan.Rules.Awards.Where(a => award is null || a.Code == award)
            .SelectMany(a => Granted(evaluation, a.Code)).GroupBy(id => groups[id] ?? "").ToDictionary(g => g.Key, g => g.Count());
    }

    private static IEnumerable<string> Granted(Evaluation evaluation, string award) =>
        evaluation.Plan.Awards.Where(a => a.Definition.Code == award).SelectMany(a => evaluation.State.Outcomes[a.Index])
            .Select((mark, row) => (mark.Outcome, Row: row)).Where(m => m.Outcome == Outcome.Granted).Select(m => evaluation.Inputs.Head(m.Row).Id);

    private static ParticipantId IdOf(string key) => new(Guid.ParseExact(key, "N"));
}

/// <summary>By what the participants of a rehearsal are grouped.</summary>
public enum RehearsalGroup
{
    /// <summary>By bloc.</summary>
    Bloc,

    /// <summary>By kind.</summary>
    Kind,

    /// <summary>By area, such as remote communes.</summary>
    Area,
}

/// <summary>An outcome that a scenario changes.</summary>
/// <param name="Participant">Whose.</param>
/// <param name="Award">The award's code.</param>
/// <param name="Before">The outcome under the present rules.</param>
/// <param name="After">The outcome under the scenario.</param>
/// <param name="Bloc">The participant's bloc, if it is in one.</param>
/// <param name="Kind">The participant's kind.</param>
public sealed record RehearsedChange(ParticipantId Participant, string Award, Outcome Before, Outcome After, string? Bloc, string Kind)
{
    /// <summary>The total under the scenario, if there is one.</summary>
    public decimal? Total { get; init; }

    /// <summary>Whether the award is gained.</summary>
    public bool IsGain => Before != Outcome.Granted && After == Outcome.Granted;

    /// <summary>Whether the award is lost.</summary>
    public bool IsLoss => Before == Outcome.Granted && After != Outcome.Granted;
}

/// <summary>How many awards are given under the present rules and under a scenario.</summary>
/// <param name="Code">The award or group; nothing for those in no group.</param>
/// <param name="Participants">How many participants there are.</param>
/// <param name="Before">How many awards under the present rules.</param>
/// <param name="After">How many under the scenario.</param>
public sealed record RehearsedCount(string? Code, int Participants, int Before, int After);
