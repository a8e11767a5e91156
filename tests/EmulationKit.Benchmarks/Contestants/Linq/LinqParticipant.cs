namespace EmulationKit.Benchmarks.Contestants.Linq;

/// <summary>A participant as a bag of named decimals. An abstained mark is simply not there.</summary>
internal sealed record LinqParticipant(int Index, int Cluster, bool IsLeader, Dictionary<string, decimal> Values);
