namespace EmulationKit.Awards;

/// <summary>How many gain and lose in a group.</summary>
/// <param name="Group">The bloc, kind or area; nothing for those in none.</param>
/// <param name="Gained">How many awards are gained.</param>
/// <param name="Lost">How many awards are lost.</param>
public sealed record ChangeCount(string? Group, int Gained, int Lost);
