using EmulationKit.Scoring;

namespace EmulationKit.Awards;

/// <summary>One participant of an evaluation, as a clause sees it.</summary>
public readonly struct ParticipantView
{
    private readonly EvaluationState state;

    internal ParticipantView(EvaluationState state, int row, string award = "")
    {
        this.state = state;
        Row = row;
        Award = award;
    }

    /// <summary>The code of the award that is being explained; empty while clauses are tested, when a kernel knows its
    /// award from its compilation.</summary>
    public string Award { get; }

    /// <summary>What is known of the participant beside its inputs.</summary>
    public ParticipantInput Facts => state.Table.Head(Row);

    /// <summary>How it stands with the total.</summary>
    public RowStatus Status => state.Scores.Status[Row];

    /// <summary>The total; nothing if there is none.</summary>
    public Points? Total => Status is RowStatus.Scored or RowStatus.Reported ? new Points(state.Scores.Totals[Row]) : null;

    /// <summary>The day for which the evaluation judges.</summary>
    public DateOnly AsOf => state.Options.AsOf;

    /// <summary>The year that awards are given for.</summary>
    public int AwardYear => state.Options.Year;

    internal int Row { get; }

    internal EvaluationState State => state;

    /// <summary>The rank, 1 the best; nothing if the participant is not ranked or the rules do not rank so.</summary>
    /// <param name="scope">Among whom.</param>
    public int? RankWithin(Scope scope) => state.Ranks(scope) && state.RanksOf(scope).Ranks[Row] is > 0 and var rank ? rank : null;

    /// <summary>The points on one criterion, or nothing if they are not known.</summary>
    /// <param name="criterion">The criterion's code.</param>
    public Points? PointsOn(string criterion)
    {
        if (Status == RowStatus.Reported)
        {
            return null;
        }

        var index = state.Plan.Scoring.CriterionIndex(criterion);
        var line = SheetReader.Read(state.Table, state.Leaders, Row).Lines.FirstOrDefault(l => l.Criterion.Index == index);
        return line.Criterion is null || line.Missing ? null : new Points(line.Points);
    }

    /// <summary>A number that was entered, or nothing if it was not.</summary>
    /// <param name="criterion">The criterion's code.</param>
    /// <param name="field">The field's name.</param>
    public decimal? Number(string criterion, string field)
    {
        var index = state.Plan.Scoring.CriterionIndex(criterion);
        return index >= 0 && state.Table.InputOf(state.Plan.Scoring.Criteria[index], Row) is { } input && input.Numbers.TryGetValue(field, out var number)
            ? number
            : null;
    }

    internal long? Tracked(Tracked tracked)
    {
        var slot = state.Plan.Scoring.Tracked.Slot(tracked);
        var value = state.Scores.Tracked[slot][Row];
        return value == TrackedList.NotKnown ? null : value;
    }
}
