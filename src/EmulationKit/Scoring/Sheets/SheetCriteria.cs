using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>The criteria of one version of a campaign's rules, and those of them that make the lines of a sheet.</summary>
public sealed class SheetCriteria
{
    private readonly Dictionary<string, Criterion> all;
    private readonly Dictionary<string, Criterion> lines;

    private SheetCriteria(Dictionary<string, Criterion> all, int version, string kind, string? bloc)
    {
        this.all = all;
        Version = version;
        Kind = kind;
        Bloc = bloc;
        Lines = [.. all.Values.Where(c => c.AppliesTo.Includes(kind, bloc))];
        lines = Lines.ToDictionary(c => c.Code, StringComparer.Ordinal);
    }

    /// <summary>The version of the rules, from 1.</summary>
    public int Version { get; }

    /// <summary>The kind of the participant.</summary>
    public string Kind { get; }

    /// <summary>The bloc of the participant, if it is in one.</summary>
    public string? Bloc { get; }

    /// <summary>The criteria that apply, in the order of the tree.</summary>
    public IReadOnlyList<Criterion> Lines { get; }

    /// <summary>The lines of a participant's sheet. Refused: <c>Sheet.NothingToScore</c> if no criterion applies to
    /// it.</summary>
    /// <param name="criteria">The criteria of the campaign, which have passed their checks.</param>
    /// <param name="version">The version of the rules, from 1.</param>
    /// <param name="kind">The participant's kind.</param>
    /// <param name="bloc">The participant's bloc, if it is in one.</param>
    public static ErrorOr<SheetCriteria> For(CriteriaSet criteria, int version, string kind, string? bloc)
    {
        Guard.Against.Null(criteria);
        Guard.Against.NegativeOrZero(version);
        Guard.Against.Null(kind);
        var made = new SheetCriteria(criteria.AllCriteria().ToDictionary(c => c.Criterion.Code, c => c.Criterion, StringComparer.Ordinal), version, kind, bloc);
        return made.Lines.Count == 0 ? SheetErrors.NothingToScore : made;
    }

    /// <summary>The criterion of a line, or nothing if the sheet has no such line.</summary>
    /// <param name="code">The criterion's code.</param>
    public Criterion? Find(string code) => lines.GetValueOrDefault(Guard.Against.Null(code));

    internal bool IsOf(ScoreSheet sheet) => Version == sheet.RulesVersion && Kind == sheet.Kind && Bloc == sheet.Bloc;

    /// <summary>The criterion of a line; reports a code that names none.</summary>
    internal Criterion? Find(Problems problems, string code)
    {
        if (lines.TryGetValue(code, out var line))
        {
            return line;
        }

        if (all.TryGetValue(code, out var other))
        {
            InputProblems.CriterionNotApplicable(problems, $"sheet/{code}", other);
        }
        else
        {
            InputProblems.CriterionUnknown(problems, $"sheet/{code}", code, lines.Keys);
        }

        return null;
    }
}
