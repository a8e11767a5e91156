#pragma warning disable CS1591
namespace EmulationKit.Awards;
public sealed class ClauseCompilation;
public readonly ref struct ClauseBlock;
public readonly struct ParticipantView;
