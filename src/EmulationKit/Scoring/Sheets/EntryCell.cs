using EmulationKit.Access;
using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>One line of a sheet in one column.</summary>
/// <param name="By">Who entered or confirmed it last.</param>
/// <param name="At">When.</param>
public sealed record EntryCell(ActorId By, DateTimeOffset At)
{
    /// <summary>The value of the column's own; none if it takes over the one before, or if there is no value.</summary>
    public CriterionInput? Input { get; init; }

    /// <summary>Whether the value of the column before is taken over as it stands, so that nothing is written twice.</summary>
    public bool TakesOver { get; init; }

    /// <summary>Whether it stands; otherwise it is only a suggestion, to be confirmed.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>Whether the kit itself entered it from what it knows, such as days late.</summary>
    public bool IsFed { get; init; }

    /// <summary>A remark.</summary>
    public string? Note { get; init; }

    /// <summary>Why the value differs from what stood before.</summary>
    public string? Reason { get; init; }

    /// <summary>The evidence shown in this column.</summary>
    public IReadOnlyList<EvidenceRef> Evidence { get; init; } = [];
}
