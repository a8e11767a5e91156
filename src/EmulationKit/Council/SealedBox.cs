namespace EmulationKit.Council;

/// <summary>
/// The box of a vote while it is sealed. It shows nothing; storage keeps it as one opaque value, written whole each
/// time, so that no row, sequence or transaction ties a ballot to the roll.
/// Entries are kept in the order of their receipts, never of casting.
/// </summary>
public sealed class SealedBox
{
    private const byte Version = 1;

    private readonly List<SealedBallot> ballots;
    private readonly List<SealedPaper> papers;

    private SealedBox(IEnumerable<SealedBallot> ballots, IEnumerable<SealedPaper> papers)
    {
        this.ballots = [.. ballots.OrderBy(ballot => ballot.Receipt.Hash, StringComparer.Ordinal)];
        this.papers = [.. papers.OrderBy(paper => paper.Motion.Value)];
    }

    /// <summary>A box with nothing in it.</summary>
    public static SealedBox Empty { get; } = new([], []);

    internal IReadOnlyList<SealedBallot> Ballots => ballots;

    internal IReadOnlyList<SealedPaper> Papers => papers;

    /// <summary>The box as stored, in format 1.</summary>
    public byte[] Pack()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(Version);
        writer.Write(ballots.Count);
        foreach (var ballot in ballots)
        {
            writer.Write(ballot.Id.Value.ToByteArray(bigEndian: true));
            writer.Write(ballot.Motion.Value.ToByteArray(bigEndian: true));
            writer.Write(Convert.FromHexString(ballot.Receipt.Hash));
            writer.Write(ballot.Ciphertext.Length);
            writer.Write(ballot.Ciphertext);
        }

        writer.Write(papers.Count);
        foreach (var paper in papers)
        {
            writer.Write(paper.Motion.Value.ToByteArray(bigEndian: true));
            writer.Write(paper.Ciphertext.Length);
            writer.Write(paper.Ciphertext);
        }

        writer.Flush();
        return bytes.ToArray();
    }

    /// <summary>The box that was stored.</summary>
    /// <param name="packed">What <see cref="Pack"/> gave.</param>
    /// <exception cref="InvalidDataException">The bytes are not a box in a known format.</exception>
    public static SealedBox Unpack(ReadOnlySpan<byte> packed)
    {
        var reader = new PackedReader(packed);
        if (reader.Byte() != Version)
        {
            throw new InvalidDataException("The stored box of the vote has an unknown format.");
        }

        var ballots = new List<SealedBallot>();
        for (var left = reader.Int32(); left > 0; left--)
        {
            ballots.Add(new SealedBallot(
                new SealedBallotId(reader.Guid()),
                new MotionId(reader.Guid()),
                new BallotReceipt(Convert.ToHexStringLower(reader.Bytes(32))),
                reader.Bytes(reader.Int32()).ToArray()));
        }

        var papers = new List<SealedPaper>();
        for (var left = reader.Int32(); left > 0; left--)
        {
            papers.Add(new SealedPaper(new MotionId(reader.Guid()), reader.Bytes(reader.Int32()).ToArray()));
        }

        reader.End();
        return new SealedBox(ballots, papers);
    }

    internal SealedBox With(SealedBallot ballot) => new(ballots.Append(ballot), papers);

    /// <summary>The box with these counts in place of earlier ones on the motion.</summary>
    internal SealedBox With(SealedPaper paper) => new(ballots, papers.Where(old => old.Motion != paper.Motion).Append(paper));
}
