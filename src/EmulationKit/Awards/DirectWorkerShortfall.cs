namespace EmulationKit.Awards;

/// <summary>Those granted an award have fewer direct workers than its rule wishes.</summary>
/// <param name="Award">The award's code.</param>
/// <param name="Within">Among whom.</param>
/// <param name="Group">The bloc or kind; nothing for the campaign, or for those in no bloc.</param>
/// <param name="Granted">How many were granted the award.</param>
/// <param name="DirectWorkers">How many of them are direct workers.</param>
/// <param name="Wanted">How many there should be at least.</param>
public sealed record DirectWorkerShortfall(string Award, Scope Within, string? Group, int Granted, int DirectWorkers, int Wanted);
