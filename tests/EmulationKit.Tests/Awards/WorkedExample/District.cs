using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Tests.Awards.WorkedExample;

/// <summary>One line of a district's sheet: what was entered, and the points worked out by hand.</summary>
internal sealed record SheetRow(string Criterion, CriterionInput? Input, decimal Points);

/// <summary>One district of the example, with what a person works out by hand for it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name, an invented one.</param>
/// <param name="Total">Its total by hand; nothing if there is none.</param>
/// <param name="Rank">Its rank by hand; nothing if it is not ranked.</param>
/// <param name="Rows">Its sheet.</param>
internal sealed record District(string Code, string Name, decimal? Total, int? Rank, params SheetRow[] Rows)
{
    public bool Registered { get; init; } = true;

    public bool Hold { get; init; }

    public ParticipantInput Input => new(Code)
    {
        Bloc = "CUM1",
        Registered = Registered,
        Hold = Hold,
        Inputs = Rows.Where(r => r.Input is not null).ToDictionary(r => r.Criterion, r => r.Input ?? CriterionInput.Empty),
    };
}
