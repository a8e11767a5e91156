namespace EmulationKit.Criteria;

/// <summary>Yes or no, or how many of n things are done: the maximum in proportion.</summary>
/// <param name="Of">How many things there are, 1 to 1 000; 1 is yes or no.</param>
public sealed record ChecklistMethod(int Of = 1) : CriterionMethod
{
    /// <summary>The things themselves, in words; none or exactly <see cref="Of"/>.</summary>
    public IReadOnlyList<LocalizedText> Items { get; init; } = [];

    /// <inheritdoc />
    public override string Name => "checklist";

    /// <inheritdoc />
    public override IReadOnlyList<InputField> Fields => [new("done", 0, 0, Of)];

    /// <inheritdoc />
    public override InputLever Lever => new("done");

    /// <inheritdoc />
    public override void Check(MethodCheck check)
    {
        Guard.Against.Null(check);
        if (Of is < 1 or > 1000)
        {
            check.Problem("Checklist.CountOutOfRange", "of", $"a list of {Of} things cannot be scored; use 1 to 1000.", $"danh mục {Of} mục không chấm được; dùng từ 1 đến 1000.");
        }

        if (Items.Count > 0 && Items.Count != Of)
        {
            check.Problem("Checklist.ItemsDiffer", "items", $"{Items.Count} things are named but {Of} are counted; make them the same.",
                $"liệt kê {Items.Count} mục nhưng tính {Of} mục; hãy cho hai số bằng nhau.");
        }
    }

    /// <inheritdoc />
    public override CriterionKernel Compile(Criterion criterion) =>
        new LinearKernel(new LinearRate(Points.From(Guard.Against.Null(criterion).Maximum).Raw, Of), Fields[0], Points.From(criterion.Maximum).Raw, +1);

    /// <inheritdoc />
    public override LocalizedText Explain(CriterionReading reading)
    {
        Guard.Against.Null(reading);
        return Wording.Text("làm được {0} trên {1}, tối đa {2} → {3} điểm", "{0} of {1} done, maximum {2} → {3} points",
            reading["done"], Of, reading.Criterion.Maximum, reading.Points);
    }

    /// <inheritdoc />
    public override bool CanMerge(SuccessionPolicy policy) => policy is SuccessionPolicy.Refuse or SuccessionPolicy.Max;
}
