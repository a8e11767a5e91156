using EmulationKit.Awards;
using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Packs;

/// <summary>Checks what only a whole row can show: kind and bloc, which criteria apply, what several cells say together.</summary>
internal sealed class RowChecks
{
    private readonly EvaluationPlan plan;
    private readonly TableProblems problems;
    private readonly TableReader reader;
    private readonly FieldCells[] fields;
    private readonly SheetColumn?[] columns;
    private readonly ParticipantCheck participants;
    private readonly Dictionary<(string Kind, string? Bloc), Place> places = [];
    private readonly IndexCells[] indices;
    private readonly PointsCells[] points;

    public RowChecks(EvaluationPlan plan, TableProblems problems, TableReader reader, FieldCells[] fields, SheetColumn?[] columns)
    {
        (this.plan, this.problems, this.reader, this.fields, this.columns) = (plan, problems, reader, fields, columns);
        participants = new ParticipantCheck(plan);
        indices = IndexCells.Of(fields, columns);
        points = PointsCells.Of(columns);
    }

    /// <summary>Reports where a row contradicts the list of participants.</summary>
    public void AgainstList(FactRow facts, SheetParticipant listed)
    {
        Compare(SheetColumnKind.Kind, facts.Kind, listed.Kind);
        Compare(SheetColumnKind.Bloc, facts.Bloc, listed.Bloc);
        Compare(SheetColumnKind.Area, facts.Area, listed.Area);
        if (facts.Name is { } name && listed.Name is { } known && name != known && Participants.VietnameseText.Normalize(name) != Participants.VietnameseText.Normalize(known))
        {
            Compare(SheetColumnKind.Name, name, known);
        }

        void Compare(SheetColumnKind kind, string? given, string? known)
        {
            if (given is not null && given != known)
            {
                var cell = Array.FindIndex(columns, c => c?.Kind == kind);
                problems.Add(SheetErrors.DiffersFromList(columns[cell]!.Name, given, known ?? ""), reader.Line, cell + 1, $"participants/{listed.Id}/{columns[cell]!.Name}");
            }
        }
    }

    /// <summary>Checks the row being read.</summary>
    public void Check(ParticipantInput head, bool hasFacts, NumberReader numbers, int row)
    {
        var path = $"participants/{head.Id}";
    }

    public void SetPoints(InputTable table)
    {
    }

    private sealed record Place(bool IsRight, FieldCells[] NotApplicable);
}
