using System.Buffers.Binary;
using System.Text;

namespace EmulationKit.Council;

/// <summary>What a sealed thing is bound to, as authenticated data: opened anywhere else, it does not open.</summary>
internal static class SealContext
{
    /// <summary>Of a ballot: session, round and the whole question.</summary>
    public static byte[] Ballot(CouncilSessionId session, int round, Motion motion) =>
        Make("EmulationKit.Council.Ballot.1", session, round, motion.Digest());

    /// <summary>Of the tellers' counts of paper ballots.</summary>
    public static byte[] Paper(CouncilSessionId session, int round, Motion motion) =>
        Make("EmulationKit.Council.Paper.1", session, round, motion.Digest());

    /// <summary>Of the wrapped private key.</summary>
    public static byte[] Key(CouncilSessionId session, int round) =>
        Make("EmulationKit.Council.Key.1", session, round, []);

    private static byte[] Make(string label, CouncilSessionId session, int round, byte[] more) =>
        [.. Encoding.UTF8.GetBytes(label), 0, .. session.Value.ToByteArray(bigEndian: true), .. BigEndian(round), .. more];

    private static byte[] BigEndian(int value)
    {
        var bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
