using System.Collections.ObjectModel;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>One participant of an evaluation: what is known of it and what was entered for it. It has an opaque id and
/// no name.</summary>
/// <param name="Id">The opaque id, unique in the evaluation.</param>
public sealed record ParticipantInput(string Id)
{
    // Very many participants share these; each would cost more than all its other facts.
    internal static readonly IReadOnlyDictionary<string, bool> NoNominations = ReadOnlyDictionary<string, bool>.Empty;
    internal static readonly IReadOnlyDictionary<string, BallotCount> NoBallots = ReadOnlyDictionary<string, BallotCount>.Empty;
    internal static readonly IReadOnlyDictionary<string, CriterionInput> NoInputs = ReadOnlyDictionary<string, CriterionInput>.Empty;

    /// <summary>The participant's kind.</summary>
    public string Kind { get; init; } = CampaignRules.DefaultKind;

    /// <summary>The bloc or cluster it is in, if any.</summary>
    public string? Bloc { get; init; }

    /// <summary>The area it lies in, such as remote communes; for statistics and simulation only.</summary>
    public string? Area { get; init; }

    /// <summary>Whether it registered for the campaign; nothing if that is not known.</summary>
    public bool? Registered { get; init; }

    /// <summary>The codes of the awards it registered for; nothing if that is not known.</summary>
    public IReadOnlyList<string>? Titles { get; init; }

    /// <summary>Whether a hold stands against it on the day of the evaluation; nothing if an opinion is awaited.</summary>
    public bool? Hold { get; init; } = false;

    /// <summary>Whether it is a leader, for the share of leaders.</summary>
    public bool Leader { get; init; }

    /// <summary>Whether it works directly (công nhân, nông dân, người lao động trực tiếp), for their share.</summary>
    public bool DirectWorker { get; init; }

    /// <summary>What it has held in years before; nothing if that is not known.</summary>
    public IReadOnlyList<HeldAward>? History { get; init; } = [];

    /// <summary>Outcomes of other campaigns that rules here may require or exclude.</summary>
    public IReadOnlyList<OutsideAward> Outside { get; init; } = [];

    /// <summary>Whether it was nominated, by award code; an award that is not here is not known yet.</summary>
    public IReadOnlyDictionary<string, bool> Nominations { get; init; } = NoNominations;

    /// <summary>The count of the ballot, by award code; an award that is not here has not been voted on.</summary>
    public IReadOnlyDictionary<string, BallotCount> Ballots { get; init; } = NoBallots;

    /// <summary>The council's votes in the vote that breaks ties of rank; nothing if it was not held.</summary>
    public int? TieVotes { get; init; }

    /// <summary>A total that is known only from a publication; it ranks as it is, and its parts are not known.</summary>
    public decimal? ReportedTotal { get; init; }

    /// <summary>What was entered, by the code of the criterion.</summary>
    public IReadOnlyDictionary<string, CriterionInput> Inputs { get; init; } = NoInputs;
}
