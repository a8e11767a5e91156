using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>A line of a score sheet: one criterion in three columns.</summary>
public sealed class ScoreEntry
{
    internal ScoreEntry(string criterion) => Criterion = criterion;

    /// <summary>The criterion's code.</summary>
    public string Criterion { get; private set; }

    /// <summary>What the unit entered.</summary>
    public EntryCell? SelfScore { get; private set; }

    /// <summary>What the cross-check made of it.</summary>
    public EntryCell? CrossCheck { get; private set; }

    /// <summary>What the appraisal made of it.</summary>
    public EntryCell? Appraisal { get; private set; }

    /// <summary>The evidence shown in any column, the unit's first.</summary>
    public IReadOnlyList<EvidenceRef> Evidence =>
        [.. new[] { SelfScore, CrossCheck, Appraisal }.OfType<EntryCell>().SelectMany(c => c.Evidence)];

    /// <summary>What stands in a column itself, or nothing.</summary>
    /// <param name="column">The column.</param>
    public EntryCell? In(ScoreColumn column) => column switch
    {
        ScoreColumn.SelfScore => SelfScore,
        ScoreColumn.CrossCheck => CrossCheck,
        _ => Appraisal,
    };

    /// <summary>The value that a column shows: its own, or that of the nearest column before it that has one.</summary>
    /// <param name="column">The column.</param>
    public CriterionInput? ValueIn(ScoreColumn column)
    {
        for (var from = column; from > ScoreColumn.SelfScore; from--)
        {
            if (In(from) is { TakesOver: false } own)
            {
                return own.Input;
            }
        }

        return SelfScore?.Input;
    }

    /// <summary>How far the line is in a column.</summary>
    /// <param name="column">The column.</param>
    public LineStatus StatusIn(ScoreColumn column) => In(column) switch
    {
        null => LineStatus.Open,
        { IsConfirmed: false } => LineStatus.Reopened,
        { TakesOver: true } => LineStatus.Unchanged,
        _ => LineStatus.Entered,
    };

    internal void Put(ScoreColumn column, EntryCell? cell)
    {
        switch (column)
        {
            case ScoreColumn.SelfScore:
                SelfScore = cell;
                break;
            case ScoreColumn.CrossCheck:
                CrossCheck = cell;
                break;
            default:
                Appraisal = cell;
                break;
        }
    }
}
