using EmulationKit.Access;

namespace EmulationKit.Honours;

/// <summary>What was answered to a comment or complaint.</summary>
/// <param name="Text">The answer.</param>
/// <param name="Document">The document that answers, if there is one.</param>
/// <param name="By">Who answered.</param>
/// <param name="At">When.</param>
public sealed record CommentAnswer(string Text, Source? Document, ActorId By, DateTimeOffset At);
