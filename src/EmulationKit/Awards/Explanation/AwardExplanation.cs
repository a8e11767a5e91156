namespace EmulationKit.Awards;

/// <summary>Why a participant has an award or not: the outcome, the tree of clauses, the limits, and for who was refused
/// the nearest missing conditions.</summary>
public sealed class AwardExplanation
{
    internal AwardExplanation(string participant, Award award, OutcomeMark mark, ClauseNode rule)
    {
        Participant = participant;
        Award = award;
        Outcome = mark.Outcome;
        Reason = mark.Reason;
        Rule = rule;
    }

    /// <summary>The participant's id.</summary>
    public string Participant { get; }

    /// <summary>The award.</summary>
    public Award Award { get; }

    /// <summary>The outcome.</summary>
    public Outcome Outcome { get; }

    /// <summary>Where it was decided.</summary>
    public OutcomeReason Reason { get; }

    /// <summary>The clauses as they stand.</summary>
    public ClauseNode Rule { get; }

    /// <summary>The awards that exclude this one and were judged before it, with their outcomes.</summary>
    public IReadOnlyList<KeyValuePair<string, Outcome>> Exclusions { get; internal init; } = [];

    /// <summary>How each limit bore on the participant; empty for who did not come so far.</summary>
    public IReadOnlyList<LimitFinding> Limits { get; internal init; } = [];

    /// <summary>The fewest conditions that would turn the rule, the nearest of them; empty if the rule is met.</summary>
    public IReadOnlyList<MissingCondition> NearestMissing { get; internal init; } = [];

    /// <summary>What the public reads instead of a rank, if the participant is knocked out.</summary>
    public LocalizedText? PublicWording { get; internal init; }

    /// <summary>The codes of the knock-outs that strike. For those who may see the reason, never for the public.</summary>
    public IReadOnlyList<string> KnockedOutBy { get; internal init; } = [];

    /// <summary>The same as its unit may read it: not which knock-outs strike.</summary>
    internal AwardExplanation ForItsUnit() => KnockedOutBy.Count == 0 ? this : new(Participant, Award, new(Outcome, Reason), Rule)
    {
        Exclusions = Exclusions,
        Limits = Limits,
        NearestMissing = NearestMissing,
        PublicWording = PublicWording,
    };

    /// <summary>The outcome and its reason in one sentence.</summary>
    public LocalizedText Summary => Outcome == Outcome.Granted
        ? Wording.Text("{0}: được tặng", "{0}: granted", Award.Name)
        : Wording.Text("{0}: {1} — {2}", "{0}: {1} — {2}", Award.Name, OutcomeWords.Of(Outcome), PublicWording ?? ReasonWords.Of(Reason));
}
