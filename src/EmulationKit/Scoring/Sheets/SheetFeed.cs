using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Registrations;

namespace EmulationKit.Scoring;

/// <summary>Enters in a sheet what the kit knows by itself.</summary>
internal static class SheetFeed
{
    /// <summary>Registered targets, where nothing stands yet.</summary>
    public static ErrorOr<Success> Targets(Campaign campaign, ScoreSheet sheet, SheetCriteria rules, Registration? registration, ActorId by, DateTimeOffset now)
    {
        var planned = registration?.PlannedValues ?? new Dictionary<string, decimal>();
        return Enter(campaign, sheet, rules, by, now, rules.Lines
            .Where(line => line.Method.Fields.Any(f => f.Name == "planned") && sheet.Find(line.Code) is null && planned.ContainsKey(line.Code))
            .Select(line => new EntryEdit(line.Code, CriterionInput.Of("planned", planned[line.Code]))));
    }

    /// <summary>How late each progress report was.</summary>
    public static ErrorOr<Success> Lateness(Campaign campaign, ScoreSheet sheet, SheetCriteria rules, Registration registration, ActorId by, DateTimeOffset now) =>
        Enter(campaign, sheet, rules, by, now, rules.Lines
            .Where(line => line.Method is LatenessMethod)
            .Select(line => (line.Code, Input: Fitting(line, registration.Lateness(campaign, now))))
            .Where(known => known.Input.Numbers.Count > 0)
            .Select(known => new EntryEdit(known.Code, known.Input)));

    /// <summary>The reviewers' marks of judged criteria that are closed.</summary>
    public static ErrorOr<Success> Marks(Campaign campaign, ScoreSheet sheet, SheetCriteria rules, IEnumerable<JudgedMarks> marks, ActorId by, DateTimeOffset now) =>
        Enter(campaign, sheet, rules, by, now, marks.Where(m => rules.Find(m.Criterion) is not null).Select(m => new EntryEdit(m.Criterion, m.ToInput())));

    // What is known is entered in the column whose turn it is; a finished sheet is left as it is.
    private static ErrorOr<Success> Enter(Campaign campaign, ScoreSheet sheet, SheetCriteria rules, ActorId by, DateTimeOffset now, IEnumerable<EntryEdit> edits)
    {
        EntryEdit[] known = [.. edits];
        return known.Length == 0 || sheet.OpenColumn is not { } column || !campaign.IsRunning || !rules.IsOf(sheet)
            ? Result.Success
            : sheet.Enter(rules, ColumnTurn.Feed(column, by, phaseIsOpen: true, now), known);
    }

    private static CriterionInput Fitting(Criterion line, CriterionInput known) =>
        known with { Numbers = known.Numbers.Where(n => line.Method.Fields.Any(f => f.Name == n.Key)).ToDictionary(n => n.Key, n => n.Value) };
}
