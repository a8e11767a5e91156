using System.Text.Json.Serialization;

namespace EmulationKit.Awards;

/// <summary>A condition that is not made of others.</summary>
public abstract record LeafClause : Clause
{
    /// <summary>Whether a participant, or those who decide on it, can still do something about the condition. What
    /// nobody can change comes last among the nearest missing conditions.</summary>
    [JsonIgnore]
    public virtual bool IsChangeable => true;

    /// <summary>Reports everything wrong with the clause.</summary>
    /// <param name="check">The award under check and where to report.</param>
    public abstract void Check(ClauseCheck check);

    /// <summary>Makes the kernel. Called only for a rule that passed every check.</summary>
    /// <param name="compilation">Where the kernel finds what the clause names.</param>
    public abstract ClauseKernel Compile(ClauseCompilation compilation);

    /// <summary>Words what the clause asks of one participant and what it found.</summary>
    /// <param name="participant">The participant.</param>
    public abstract ClauseFinding Find(ParticipantView participant);
}
