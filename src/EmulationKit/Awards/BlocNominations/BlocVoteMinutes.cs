namespace EmulationKit.Awards;

/// <summary>What the minutes (biên bản) of a bloc's nomination vote on paper say.</summary>
/// <param name="Day">The day of the meeting.</param>
/// <param name="Present">The members present, 1 or more.</param>
/// <param name="HandedOut">The ballots handed out, at most one to each member present.</param>
/// <param name="Collected">The ballots collected.</param>
/// <param name="Invalid">Those of them that are invalid.</param>
/// <param name="Candidates">The candidates and their votes, each once.</param>
public sealed record BlocVoteMinutes(DateOnly Day, int Present, int HandedOut, int Collected, int Invalid, IReadOnlyList<CandidateVotes> Candidates)
{
    /// <summary>The longest <see cref="Reference"/>: 300 characters.</summary>
    public const int LongestReference = 300;

    /// <summary>How many may be nominated, 1 or more; as many as there are candidates if not said.</summary>
    public int? Places { get; init; }

    /// <summary>The share of all members of the bloc that a candidate's votes must reach, above 0 and at most 1; none if the
    /// bloc's rules ask for none.</summary>
    public decimal? Share { get; init; }

    /// <summary>The votes of a further ballot among those who tied for the last places; nothing if none was held.</summary>
    public IReadOnlyList<CandidateVotes> Further { get; init; } = [];

    /// <summary>The number of the minutes on paper, or where they are kept.</summary>
    public string? Reference { get; init; }

    /// <summary>The valid ballots.</summary>
    public int Valid => Collected - Invalid;

    /// <summary>How many names a ballot may hold.</summary>
    public int Choices => Places ?? Candidates.Count;
}
