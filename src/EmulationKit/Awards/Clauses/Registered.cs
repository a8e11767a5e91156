namespace EmulationKit.Awards;

/// <summary>The participant registered for the campaign, or for one award (đăng ký danh hiệu). Who did not is not
/// considered.</summary>
/// <param name="Award">The award's code; none means the campaign.</param>
public sealed record Registered(string? Award = null) : LeafClause
{
    /// <inheritdoc />
    public override string Name => "registered";

    /// <inheritdoc />
    public override bool IsChangeable => false;

    /// <inheritdoc />
    public override void Check(ClauseCheck check)
    {
        Guard.Against.Null(check);
        if (Award is not null)
        {
            check.Names(new("danh hiệu, hình thức khen thưởng", "award"), Award, check.Rules.Awards.Select(a => a.Code));
        }
    }

    /// <inheritdoc />
    public override ClauseKernel Compile(ClauseCompilation compilation) => new RowKernel(p => Truths.Of(Known(p)));

    /// <inheritdoc />
    public override ClauseFinding Find(ParticipantView participant) =>
        new(Award is null
            ? new("đã đăng ký thi đua", "registered for the campaign")
            : Wording.Text("đã đăng ký {0}", "registered for {0}", Award),
            Truths.Word(Known(participant)));

    private bool? Known(ParticipantView participant) => Award is null ? participant.Facts.Registered : participant.Facts.Titles?.Contains(Award);
}
