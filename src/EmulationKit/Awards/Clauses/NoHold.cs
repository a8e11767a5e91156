namespace EmulationKit.Awards;

/// <summary>No hold stands against the participant on the day of the evaluation: no pending discipline, inspection,
/// complaint or press-reported corruption.</summary>
/// <remarks>After the principles of Decree 152/2025/NĐ-CP.</remarks>
public sealed record NoHold : LeafClause
{
    /// <inheritdoc />
    public override string Name => "noHold";

    /// <inheritdoc />
    public override bool IsChangeable => false;

    /// <inheritdoc />
    public override void Check(ClauseCheck check)
    {
        // There is nothing to set.
    }

    /// <inheritdoc />
    public override ClauseKernel Compile(ClauseCompilation compilation) => new RowKernel(p => Truths.Of(!p.Facts.Hold));

    /// <inheritdoc />
    public override ClauseFinding Find(ParticipantView participant) =>
        new(new("không trong thời gian tạm dừng xét", "no hold stands against it"),
            participant.Facts.Hold switch { true => new("chưa xét", "not considered for now"), false => new("không có", "none"), _ => Truths.NotKnown });
}
