using EmulationKit.Awards;
using EmulationKit.Participants;
using EmulationKit.Scoring;

namespace EmulationKit.Packs;

/// <summary>Checks what only a whole row can show: kind and bloc, which criteria apply, what several cells say together.</summary>
internal sealed class RowChecks(EvaluationPlan plan, TableProblems problems, TableReader reader, FieldCells[] fields, SheetColumn?[] columns)
{
    private readonly ParticipantCheck participants = new(plan.Rules);
    private readonly Dictionary<(string Kind, string? Bloc), Place> places = [];
    private readonly IndexCells[] indices = IndexCells.Of(fields, columns);
    private readonly PointsCells[] points = PointsCells.Of(columns);

    /// <summary>Reports where a row contradicts the list of participants.</summary>
    public void AgainstList(FactRow facts, PackParticipant listed)
    {
        var definition = listed.Line.Definition;
        Compare(SheetColumnKind.Kind, facts.Kind, definition.Kind);
        Compare(SheetColumnKind.Bloc, facts.Bloc, listed.Bloc);
        Compare(SheetColumnKind.Area, facts.Area, listed.Area);
        if (facts.Name is { } name && name != definition.Name && VietnameseText.Normalize(name) != VietnameseText.Normalize(definition.Name))
        {
            Compare(SheetColumnKind.Name, name, definition.Name);
        }

        void Compare(SheetColumnKind kind, string? given, string? known)
        {
            if (given is not null && given != known)
            {
                var cell = CellOf(kind);
                var name = columns[cell]?.Name ?? "";
                problems.Add(SheetErrors.DiffersFromList(name, given, known ?? ""), reader.Line, cell + 1, $"participants/{definition.Code}/{name}");
            }
        }
    }

    /// <summary>Checks the row being read.</summary>
    /// <param name="head">The participant.</param>
    /// <param name="hasFacts">Whether it has facts that only the rules can tell to be right.</param>
    /// <param name="numbers">Reads numbers.</param>
    /// <param name="row">The row's place among those read.</param>
    public void Check(ParticipantInput head, bool hasFacts, NumberReader numbers, int row)
    {
        var place = PlaceOf(head);
        if (!place.IsRight)
        {
            ReportAt(head, (found, path) => participants.CheckKindAndBloc(found, path, head));
        }

        if (hasFacts)
        {
            ReportAt(head, (found, path) => participants.CheckFacts(found, path, head));
        }

        foreach (var field in place.NotApplicable)
        {
            if (field.IsGiven)
            {
                NotApplicable(head, field.Criterion, field.Cell);
            }
        }

        if (indices.Length + points.Length > 0)
        {
            CheckTogether(head, place, numbers, row);
        }
    }

    /// <summary>Enters the points that persons set, into the table of all rows.</summary>
    public void SetPoints(InputTable table)
    {
        foreach (var cells in points)
        {
            cells.SetPoints(table);
        }
    }

    private void CheckTogether(ParticipantInput head, Place place, NumberReader numbers, int row)
    {
        var path = $"participants/{head.Id}";
        foreach (var cells in indices)
        {
            cells.Check(problems, reader, path);
        }

        foreach (var cells in points)
        {
            if (cells.Read(problems, reader, numbers, path, row) && place.IsRight && !cells.Criterion.Definition.AppliesTo.Includes(head.Kind, head.Bloc))
            {
                NotApplicable(head, cells.Criterion, cells.Cell);
            }
        }
    }

    private Place PlaceOf(ParticipantInput head)
    {
        if (!places.TryGetValue((head.Kind, head.Bloc), out var place))
        {
            var found = new Problems();
            participants.CheckKindAndBloc(found, "", head);
            place = new(!found.Any, found.Any ? [] : [.. fields.Where(f => !f.Criterion.Definition.AppliesTo.Includes(head.Kind, head.Bloc))]);
            places.Add((head.Kind, head.Bloc), place);
        }

        return place;
    }

    private void NotApplicable(ParticipantInput head, CompiledCriterion criterion, int cell)
    {
        var found = new Problems();
        InputProblems.CriterionNotApplicable(found, $"participants/{head.Id}/{criterion.Definition.Code}", criterion.Definition);
        problems.Add(found.Errors[0], reader.Line, cell + 1);
    }

    /// <summary>Reports what a check of the participant finds, at the cell that its path names.</summary>
    private void ReportAt(ParticipantInput head, Action<Problems, string> check)
    {
        var found = new Problems();
        var path = $"participants/{head.Id}";
        check(found, path);
        foreach (var error in found.Errors)
        {
            var tail = DomainError.PathOf(error)?[(path.Length + 1)..];
            var cell = Array.FindIndex(columns, c => c is not null && c.Path == tail);
            problems.Add(error, reader.Line, cell >= 0 ? cell + 1 : CellOf(SheetColumnKind.Titles) is >= 0 and var titles && tail is not ("kind" or "bloc") ? titles + 1 : null);
        }
    }

    private int CellOf(SheetColumnKind kind) => Array.FindIndex(columns, c => c?.Kind == kind);

    private sealed record Place(bool IsRight, FieldCells[] NotApplicable);
}
