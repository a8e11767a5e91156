namespace EmulationKit.Awards;

/// <summary>Among whom a rank, a quota or a share is taken.</summary>
public enum Scope
{
    /// <summary>The participant's bloc or cluster (khối, cụm); those in none form a group of their own.</summary>
    Bloc,

    /// <summary>All participants of the same kind.</summary>
    Kind,

    /// <summary>All participants of the campaign.</summary>
    Campaign,
}
