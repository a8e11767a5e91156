namespace EmulationKit.Criteria;

/// <summary>A value, or the rank of an index, to points by bands. The bands must cover every accepted value once.</summary>
/// <param name="Bands">The bands, in any order.</param>
public sealed record BandedMethod(IReadOnlyList<Band> Bands) : CriterionMethod
{
    /// <summary>What is looked up in the bands.</summary>
    public BandedBy By { get; init; } = BandedBy.Value;

    /// <summary>The published index that is read, if it is one; its value, rank and of how many are then all kept.</summary>
    public IndexReference? Index { get; init; }

    /// <summary>The values accepted.</summary>
    public Measure Measure { get; init; } = Measure.Default;

    /// <inheritdoc />
    public override string Name => "banded";

    /// <inheritdoc />
    public override IReadOnlyList<InputField> Fields => (By, Index) switch
    {
        (BandedBy.Value, null) => [Measure.Field("value")],
        (BandedBy.Value, _) => [Measure.Field("value"), Ranks("rank") with { Optional = true }, Ranks("of") with { Optional = true }],
        _ => [Ranks("rank"), Measure.Field("value") with { Optional = true }, Ranks("of") with { Optional = true }],
    };

    /// <inheritdoc />
    public override InputLever? Lever => BandLayout.DirectionOf(this) is { } more ? new(Fields[0].Name, more) : null;

    /// <inheritdoc />
    public override void Check(MethodCheck check)
    {
        Guard.Against.Null(check);
        check.IsChoice("by", By);
        if (check.IsMeasure(Measure) && Enum.IsDefined(By))
        {
            BandLayout.Check(check, this);
        }
    }

    /// <inheritdoc />
    public override CriterionKernel Compile(Criterion criterion) => new BandedKernel(BandLayout.Of(this));

    /// <inheritdoc />
    public override LocalizedText Explain(CriterionReading reading)
    {
        Guard.Against.Null(reading);
        return By == BandedBy.Rank
            ? Wording.Text("xếp thứ {0} → {1} điểm", "ranked {0} → {1} points", reading["rank"], reading.Points)
            : Wording.Text("giá trị {0} → {1} điểm", "value {0} → {1} points", reading["value"], reading.Points);
    }

    /// <inheritdoc />
    public override CriterionMethod Weighed(decimal ratio) => this with { Bands = [.. Bands.Select(b => b with { Points = WeighedPoints(b.Points, ratio) })] };

    /// <inheritdoc />
    public override bool CanMerge(SuccessionPolicy policy) => By == BandedBy.Value || policy is SuccessionPolicy.Refuse or SuccessionPolicy.Mean;

    private static InputField Ranks(string name) => new(name, 0, 1, 1_000_000);
}
