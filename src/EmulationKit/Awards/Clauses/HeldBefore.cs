namespace EmulationKit.Awards;

/// <summary>The participant has held an award in so many years before this one. Awards of thematic campaigns and for
/// sudden deeds do not count unless the clause says so (Decree 152/2025/NĐ-CP).</summary>
/// <param name="Award">The award's code, of this campaign or of the history.</param>
/// <param name="Years">How many years, 1 to 100.</param>
public sealed record HeldBefore(string Award, int Years) : LeafClause
{
    /// <summary>Whether they must be the years just before this one, without a gap.</summary>
    public bool Consecutive { get; init; } = true;

    /// <summary>Whether thematic and sudden awards count.</summary>
    public bool CountThematicAndSudden { get; init; }

    /// <inheritdoc />
    public override string Name => "heldBefore";

    /// <inheritdoc />
    public override bool IsChangeable => false;

    /// <inheritdoc />
    public override void Check(ClauseCheck check)
    {
        Guard.Against.Null(check);
        if (Years is < 1 or > 100)
        {
            check.Problem("Clause.YearsOutOfRange", $"{Years} years is not possible; use 1 to 100.", $"{Years} năm là không thể; dùng từ 1 đến 100.");
        }

        if (!Codes.IsValid(Award))
        {
            check.Problem("Clause.NamesNothing", $"'{Award}' is not the code of an award.", $"'{Award}' không phải mã danh hiệu, hình thức khen thưởng.");
        }
    }

    /// <inheritdoc />
    public override ClauseKernel Compile(ClauseCompilation compilation) =>
        new RowKernel(p => Held(p) is not { } held ? Truth.Unknown : held >= Years ? Truth.True : Truth.False);

    /// <inheritdoc />
    public override ClauseFinding Find(ParticipantView participant)
    {
        var held = Held(participant);
        return new(Consecutive
            ? Wording.Text("đã đạt {0} trong {1} năm liên tục ngay trước đó", "held {0} in the {1} years just before", Award, Years)
            : Wording.Text("đã đạt {0} trong {1} năm trước đó", "held {0} in {1} years before", Award, Years), Truths.Number(held))
        {
            Required = Years,
            Actual = held,
        };
    }

    private int? Held(ParticipantView participant)
    {
        if (participant.Facts.History is not { } history)
        {
            return null;
        }

        var year = participant.AwardYear;
        var years = history.Where(h => h.Award == Award && h.Year < year && (CountThematicAndSudden || !h.ThematicOrSudden)).Select(h => h.Year).ToHashSet();
        return Consecutive ? Enumerable.Range(1, Years).TakeWhile(back => years.Contains(year - back)).Count() : years.Count;
    }
}
