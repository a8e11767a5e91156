namespace EmulationKit.Council;

/// <summary>
/// Who has voted on which motion: a set, kept in the order of the ids and without times, so that it says nothing of the
/// order of casting. Storage keeps it as one opaque value, as it does the <see cref="SealedBox"/>.
/// </summary>
public sealed class VotingRoll
{
    private const byte Version = 1;

    private readonly List<RollMark> marks;

    private VotingRoll(IEnumerable<RollMark> marks) =>
        this.marks = [.. marks.OrderBy(mark => mark.Motion.Value).ThenBy(mark => mark.Member.Value)];

    /// <summary>A roll on which nobody has voted.</summary>
    public static VotingRoll Empty { get; } = new([]);

    internal IReadOnlyList<RollMark> Marks => marks;

    /// <summary>Whether a member has voted on a motion, electronically or on paper.</summary>
    /// <param name="motion">The motion.</param>
    /// <param name="member">The member.</param>
    public bool HasVoted(MotionId motion, CouncilMemberId member) =>
        marks.Exists(mark => mark.Motion == motion && mark.Member == member);

    /// <summary>The roll as stored, in format 1.</summary>
    public byte[] Pack()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(Version);
        writer.Write(marks.Count);
        foreach (var mark in marks)
        {
            writer.Write(mark.Motion.Value.ToByteArray(bigEndian: true));
            writer.Write(mark.Member.Value.ToByteArray(bigEndian: true));
            writer.Write(mark.OnPaper);
        }

        writer.Flush();
        return bytes.ToArray();
    }

    /// <summary>The roll that was stored.</summary>
    /// <param name="packed">What <see cref="Pack"/> gave.</param>
    /// <exception cref="InvalidDataException">The bytes are not a roll in a known format.</exception>
    public static VotingRoll Unpack(ReadOnlySpan<byte> packed)
    {
        var reader = new PackedReader(packed);
        if (reader.Byte() != Version)
        {
            throw new InvalidDataException("The stored roll of the vote has an unknown format.");
        }

        var marks = new List<RollMark>();
        for (var left = reader.Int32(); left > 0; left--)
        {
            marks.Add(new RollMark(new MotionId(reader.Guid()), new CouncilMemberId(reader.Guid()), reader.Byte() == 1));
        }

        reader.End();
        return new VotingRoll(marks);
    }

    internal bool HasVotedElectronically(MotionId motion, CouncilMemberId member) =>
        marks.Contains(new RollMark(motion, member, OnPaper: false));

    internal int ElectronicVoters(MotionId motion) => marks.Count(mark => mark.Motion == motion && !mark.OnPaper);

    internal VotingRoll WithElectronic(MotionId motion, CouncilMemberId member) =>
        new(marks.Append(new RollMark(motion, member, OnPaper: false)));

    /// <summary>The roll with these paper voters in place of earlier ones on the motion.</summary>
    internal VotingRoll WithPaper(MotionId motion, IEnumerable<CouncilMemberId> voters) =>
        new(marks.Where(mark => mark.Motion != motion || !mark.OnPaper)
            .Concat(voters.Select(voter => new RollMark(motion, voter, OnPaper: true))));
}
