using EmulationKit.Participants;

namespace EmulationKit.Honours;

/// <summary>A line of the honour roll. One that was struck keeps its decision and loses whom it named.</summary>
/// <param name="Award">The award's code.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Number">The decision's number.</param>
/// <param name="SignedOn">The decision's date.</param>
/// <param name="Standing">Whether it stands or was struck.</param>
public sealed record HonourRow(string Award, AwardDecisionId Decision, string Number, DateOnly SignedOn, PublicStanding Standing)
{
    /// <summary>The code by which its certificate is checked.</summary>
    public CheckCode? Code { get; init; }

    /// <summary>Who is honoured; nobody once it was struck.</summary>
    public PublicFace? Face { get; init; }

    /// <summary>Unit, household or person; not said once it was struck.</summary>
    public ParticipantNature? Nature { get; init; }

    /// <summary>The name of the unit that the honoured belongs to.</summary>
    public string? UnitName { get; init; }

    /// <summary>The document that struck it.</summary>
    public Source? StruckBy { get; init; }

    /// <summary>The date of that document.</summary>
    public DateOnly? StruckOn { get; init; }
}
