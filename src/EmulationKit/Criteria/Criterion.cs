namespace EmulationKit.Criteria;

/// <summary>A criterion (tiêu chí): one line of the score sheet, with how its points come about.</summary>
/// <param name="Code">Its code, unique among areas and criteria.</param>
/// <param name="Name">Its name.</param>
/// <param name="Maximum">
/// The most points it gives (điểm chuẩn), 0 or more, at most four decimals; of a deduction the most it takes; of a
/// knock-out always 0.
/// </param>
/// <param name="Method">How the points come about.</param>
public sealed record Criterion(string Code, LocalizedText Name, decimal Maximum, CriterionMethod Method)
{
    /// <summary>To whom it applies; to all if not said.</summary>
    public Applicability AppliesTo { get; init; } = Applicability.Everyone;

    /// <summary>What happens while its input is missing.</summary>
    public MissingPolicy Missing { get; init; } = MissingPolicy.Refuse;

    /// <summary>How the values of merged units become one.</summary>
    public SuccessionPolicy Succession { get; init; } = SuccessionPolicy.Refuse;

    /// <summary>What it rests on.</summary>
    public Source? Source { get; init; }

    /// <summary>What a unit must show as evidence (minh chứng), in words.</summary>
    public LocalizedText? Evidence { get; init; }
}
