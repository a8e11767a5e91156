using EmulationKit.Scoring;

namespace EmulationKit.Packs;

/// <summary>A column of an input sheet.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Name">Its full name, under which it is written.</param>
internal sealed record SheetColumn(SheetColumnKind Kind, string Name)
{
    /// <summary>The criterion that it belongs to, if any.</summary>
    public CompiledCriterion? Criterion { get; init; }

    /// <summary>The place of the field among the criterion's fields.</summary>
    public int Field { get; init; }

    /// <summary>The award that it is about, if any.</summary>
    public string? Award { get; init; }

    /// <summary>Where errors of the column lie, after the participant's path.</summary>
    public string Path => this switch
    {
        { Kind: SheetColumnKind.Field, Criterion: { } criterion } when criterion.Fields[Field].IsMark => $"{criterion.Definition.Code}/marks/{Field}",
        { Kind: SheetColumnKind.Field, Criterion: { } criterion } => $"{criterion.Definition.Code}/{criterion.Fields[Field].Name}",
        { Kind: SheetColumnKind.Year, Criterion: { } criterion } => $"{criterion.Definition.Code}/year",
        { Kind: SheetColumnKind.Points, Criterion: { } criterion } => $"{criterion.Definition.Code}/override/points",
        { Kind: SheetColumnKind.Reason, Criterion: { } criterion } => $"{criterion.Definition.Code}/override/reason",
        { Kind: SheetColumnKind.Nominated, Award: { } award } => $"nominations/{award}",
        { Kind: SheetColumnKind.Ballot, Award: { } award } => $"ballots/{award}",
        _ => Name,
    };
}
