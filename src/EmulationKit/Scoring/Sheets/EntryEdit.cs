using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>What somebody enters in a line of a sheet.</summary>
/// <param name="Criterion">The line.</param>
/// <param name="Input">The value, with points set by a person if need be; none if the line has no value.</param>
public sealed record EntryEdit(string Criterion, CriterionInput? Input)
{
    /// <summary>A remark, at most 2 000 characters.</summary>
    public string? Note { get; init; }

    /// <summary>Why the value is changed, at most 2 000 characters.</summary>
    public string? Reason { get; init; }
}
