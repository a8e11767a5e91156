namespace EmulationKit.Criteria;

/// <summary>
/// Marks by reviewers, made one. An abstention or a recusal is no mark, never a zero.
/// </summary>
/// <param name="Aggregate">How the marks become one.</param>
public sealed record JudgedMethod(MarkAggregate Aggregate = MarkAggregate.Mean) : CriterionMethod
{
    private const int MostReviewers = 25;

    /// <summary>The best mark; it earns the criterion's maximum. Marks run from 0 to it.</summary>
    public decimal MarkScale { get; init; } = 10;

    /// <summary>How many decimals a mark may have, 0 to 4.</summary>
    public int MarkDecimals { get; init; } = 2;

    /// <summary>How many reviewers there are at most, 1 to 25.</summary>
    public int Reviewers { get; init; } = 5;

    /// <summary>How many marks there must be; with fewer the input is missing. At least 1.</summary>
    public int MinimumMarks { get; init; } = 1;

    /// <inheritdoc />
    public override string Name => "judged";

    /// <inheritdoc />
    public override IReadOnlyList<InputField> Fields =>
        [.. Enumerable.Range(1, Math.Clamp(Reviewers, 0, MostReviewers)).Select(i => new InputField($"mark{i}", MarkDecimals, 0, MarkScale) { Optional = true, IsMark = true })];

    /// <inheritdoc />
    public override void Check(MethodCheck check)
    {
        Guard.Against.Null(check);
        check.IsChoice("aggregate", Aggregate);
        if (MarkDecimals is < 0 or > 4 || MarkScale <= 0 || MarkScale > 1_000_000 || Exact.ToScaled(MarkScale, Math.Clamp(MarkDecimals, 0, 4)) is null)
        {
            check.Problem("Judged.ScaleOutOfRange", "markScale", $"marks of 0 to {Wording.Number(MarkScale, "en")} with {MarkDecimals} decimals are not a scale; use a best mark above 0, at most 1000000, and 0 to 4 decimals.",
                $"thang 0 đến {Wording.Number(MarkScale, "vi")} với {MarkDecimals} chữ số thập phân không hợp lệ; mức cao nhất phải lớn hơn 0, không quá 1000000, và 0 đến 4 chữ số thập phân.");
        }

        if (Reviewers is < 1 or > MostReviewers || MinimumMarks < 1 || MinimumMarks > Reviewers)
        {
            check.Problem("Judged.ReviewersOutOfRange", "reviewers", $"{Reviewers} reviewers of whom {MinimumMarks} must mark is not possible; use 1 to 25 reviewers and 1 to that many marks.",
                $"{Reviewers} người chấm với tối thiểu {MinimumMarks} phiếu là không thể; dùng 1 đến 25 người chấm và từ 1 đến chừng ấy phiếu.");
        }
    }

    /// <inheritdoc />
    public override CriterionKernel Compile(Criterion criterion) => new JudgedKernel(Guard.Against.Null(criterion), this);

    /// <inheritdoc />
    public override LocalizedText Explain(CriterionReading reading)
    {
        Guard.Against.Null(reading);
        var how = Aggregate switch
        {
            MarkAggregate.Median => new LocalizedText("trung vị", "median"),
            MarkAggregate.TrimmedMean => new LocalizedText("trung bình bỏ một cao nhất và một thấp nhất khi có từ 4 phiếu", "mean without one highest and one lowest from 4 marks on"),
            _ => new LocalizedText("trung bình", "mean"),
        };
        return Wording.Text("{0} của {1} phiếu chấm ({2}) trên thang {3}, tối đa {4} → {5} điểm",
            "{0} of {1} marks ({2}) on a scale of {3}, maximum {4} → {5} points",
            how, reading.Marks.Count, Join(reading.Marks), MarkScale, reading.Criterion.Maximum, reading.Points);
    }

    private static LocalizedText Join(IReadOnlyList<decimal> marks) =>
        new(string.Join("; ", marks.Select(m => Wording.Number(m, "vi"))), string.Join("; ", marks.Select(m => Wording.Number(m, "en"))));
}
