using EmulationKit.Participants;

namespace EmulationKit.Scoring;

/// <summary>A score sheet in a list.</summary>
/// <param name="Id">The sheet.</param>
/// <param name="Participant">Who is scored.</param>
/// <param name="Unit">The unit that answers for the sheet.</param>
/// <param name="Kind">The kind that the participant is scored as.</param>
/// <param name="Bloc">The code of its bloc, if it is in one.</param>
/// <param name="State">Where the sheet stands.</param>
/// <param name="Total">The points in total of what it shows now; as of <see cref="ScoreSheet.Total"/>.</param>
/// <param name="IsReturned">Whether it was sent back and this is still to be answered.</param>
/// <param name="RulesVersion">The version of the rules that it is filled in by.</param>
public sealed record SheetRow(
    ScoreSheetId Id, ParticipantId Participant, ParticipantId Unit, string Kind, string? Bloc, ScoreSheetState State, decimal? Total, bool IsReturned, int RulesVersion)
{
    /// <summary>The participant's name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The participant's code.</summary>
    public string Code { get; init; } = "";

    /// <summary>Since when it stands where it stands; none where it was never sent on.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>The column that is to be filled in now; none once the appraisal is confirmed.</summary>
    public ScoreColumn? OpenColumn => ScoreSheet.ColumnAt(State);

    /// <summary>Whether the appraisal is not confirmed, so that the total is provisional (tạm tính).</summary>
    public bool IsProvisional => State != ScoreSheetState.Appraised;

    /// <summary>Whose duty the column at hand is; nothing once the appraisal is confirmed.</summary>
    public SheetCapacity? Duty { get; init; }

    /// <summary>The last day of the column at hand, if the schedule has one.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Whether the column at hand falls to the reader.</summary>
    public bool IsMine { get; init; }
}
