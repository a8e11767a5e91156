using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.Scoring;

namespace EmulationKit.Awards;

/// <summary>Why a stored evaluation gave a participant an award or not, as far as it is for the reader.</summary>
/// <param name="Run">The evaluation.</param>
/// <param name="Campaign">The campaign.</param>
/// <param name="Participant">The participant.</param>
/// <param name="Award">The award with its tree of clauses, limits and nearest missing conditions.</param>
/// <param name="Score">How the total came about.</param>
public sealed record OutcomeExplanation(EvaluationRunId Run, CampaignId Campaign, ParticipantId Participant, AwardExplanation Award, ScoreExplanation Score)
{
    /// <summary>The version of the rules that it used.</summary>
    public int RulesVersion { get; init; }

    /// <summary>The day for which participants were judged.</summary>
    public DateOnly AsOf { get; init; }

    /// <summary>When the evaluation was made.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The hash of its seal, from which all this was reckoned again.</summary>
    public string SealHash { get; init; } = "";

    /// <summary>Whether the public may see the results.</summary>
    public bool IsPublished { get; init; }

    /// <summary>Whether the reader is told everything, as the standing body is; else as the unit itself is.</summary>
    public bool IsFull { get; init; }

    /// <summary>The participant's kind.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The participant's bloc, if it is in one.</summary>
    public string? Bloc { get; init; }

    /// <summary>The participant's rank, 1 the best; none if it is not ranked.</summary>
    public int? Rank { get; init; }

    /// <summary>Among whom it is ranked.</summary>
    public Scope Within { get; init; }

    /// <summary>What came out for every award, by code, in the order of the rules.</summary>
    public IReadOnlyList<KeyValuePair<string, Outcome>> Outcomes { get; init; } = [];

    /// <summary>The awards of the rules that were used.</summary>
    public IReadOnlyList<Award> Awards { get; init; } = [];
}
