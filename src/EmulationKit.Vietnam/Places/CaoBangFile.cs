namespace EmulationKit.Vietnam;

/// <summary>The file of Cao Bằng's units, in groups that share their days and their source.</summary>
internal sealed record CaoBangFile(IReadOnlyList<CaoBangFile.Group> Units, IReadOnlyList<CaoBangFile.Group> Departments)
{
    public static IEnumerable<PublicUnit> Of(IReadOnlyList<Group> groups) => groups.SelectMany(group => group.Units.Select(unit =>
        new PublicUnit(unit.Code, unit.Name, unit.Kind)
        {
            OfficialCode = unit.OfficialCode,
            Parent = unit.Parent,
            Validity = new(group.From, group.To),
            Successors = unit.Successors,
            Source = group.Source,
            SuccessorSource = unit.Successors.Count > 0 ? group.SuccessorSource : null,
            Note = unit.Note,
        }));

    internal sealed record Group(LocalizedText What, Source Source, IReadOnlyList<Unit> Units)
    {
        public DateOnly? From { get; init; }

        public DateOnly? To { get; init; }

        public string? SeenIn { get; init; }

        public Source? SuccessorSource { get; init; }

        public string? SuccessorSeenIn { get; init; }
    }

    internal sealed record Unit(string Code, string Name, PublicUnitKind Kind)
    {
        public string? OfficialCode { get; init; }

        public string? Parent { get; init; }

        public IReadOnlyList<string> Successors { get; init; } = [];

        public LocalizedText? Note { get; init; }
    }
}
