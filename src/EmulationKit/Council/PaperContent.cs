using System.Buffers.Binary;

namespace EmulationKit.Council;

/// <summary>The tellers' counts of paper ballots inside their seal: returned, invalid, then four numbers per candidate
/// in the ballot's order, 32 bits each.</summary>
internal static class PaperContent
{
    public static byte[] Write(Motion motion, PaperBallots ballots)
    {
        var counts = ballots.Counts.ToDictionary(count => count.Candidate);
        var numbers = new List<int> { ballots.Returned, ballots.Invalid };
        foreach (var candidate in motion.BallotOrder)
        {
            var count = counts[candidate];
            numbers.AddRange([count.For, count.Against, count.Abstain, count.Invalid]);
        }

        var content = new byte[numbers.Count * sizeof(int)];
        for (var i = 0; i < numbers.Count; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(content.AsSpan(i * sizeof(int)), numbers[i]);
        }

        return content;
    }

    /// <summary>What <see cref="Write"/> was given, without the voters: the roll has them.</summary>
    public static PaperBallots Read(Motion motion, ReadOnlySpan<byte> content)
    {
        var reader = new PackedReader(content);
        var returned = reader.Int32();
        var invalid = reader.Int32();
        var counts = new List<PaperCount>();
        foreach (var candidate in motion.BallotOrder)
        {
            counts.Add(new PaperCount(candidate, reader.Int32(), reader.Int32(), reader.Int32(), reader.Int32()));
        }

        reader.End();
        return new PaperBallots([], returned, invalid, counts);
    }
}
