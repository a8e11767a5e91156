namespace EmulationKit.Scoring;

/// <summary>How much evidence may be kept.</summary>
public sealed record EvidenceOptions
{
    /// <summary>The largest file, in bytes: 20 MB if not said.</summary>
    public long LargestFile { get; init; } = 20 * 1024 * 1024;

    /// <summary>The most that one unit may keep in one campaign, in bytes: 1 GB if not said.</summary>
    public long LargestPerUnit { get; init; } = 1024L * 1024 * 1024;
}
