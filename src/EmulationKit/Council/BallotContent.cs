using EmulationKit.Participants;

namespace EmulationKit.Council;

/// <summary>
/// What is inside a sealed ballot, in format 1: version, one byte per candidate in the ballot's order, zeros up to a
/// whole number of blocks. The length depends on the motion alone, never on the choices.
/// </summary>
internal static class BallotContent
{
    private const byte Version = 1;
    private const int Block = 64;

    public static byte[] Write(Motion motion, IReadOnlyDictionary<ParticipantId, VoteChoice> choices)
    {
        var content = new byte[LengthOf(motion)];
        content[0] = Version;
        var at = 1;
        foreach (var candidate in motion.BallotOrder)
        {
            content[at++] = (byte)choices[candidate];
        }

        return content;
    }

    /// <summary>The choices in the ballot's order, or nothing if it is not a ballot that the motion allows.</summary>
    public static VoteChoice[]? TryRead(Motion motion, ReadOnlySpan<byte> content)
    {
        if (content.Length != LengthOf(motion) || content[0] != Version)
        {
            return null;
        }

        var written = content.Slice(1, motion.Candidates.Count);
        if (content[(1 + written.Length)..].ContainsAnyExcept((byte)0))
        {
            return null;
        }

        var choices = new VoteChoice[written.Length];
        for (var i = 0; i < choices.Length; i++)
        {
            choices[i] = (VoteChoice)written[i];
            if (!Enum.IsDefined(choices[i]))
            {
                return null;
            }
        }

        return choices.Count(choice => choice == VoteChoice.For) <= motion.Places ? choices : null;
    }

    private static int LengthOf(Motion motion) => (1 + motion.Candidates.Count + Block - 1) / Block * Block;
}
