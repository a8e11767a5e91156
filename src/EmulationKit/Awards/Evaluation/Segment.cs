namespace EmulationKit.Awards;

/// <summary>The rows that limits bear on together: one group where all limits share a scope, else the whole run.</summary>
internal readonly struct Segment
{
    private readonly Grouping? grouping;

    public Segment(LimitRunner runner, int? group, Scope scope)
    {
        Group = group;
        Scope = scope;
        if (group is { } one)
        {
            grouping = runner.State.RanksOf(scope).Groups;
            (FirstPlace, LastPlace) = (grouping.Starts[one], grouping.Starts[one + 1]);
        }
        else
        {
            (FirstPlace, LastPlace) = (runner.From, runner.From + runner.Eligible.Length);
        }
    }

    /// <summary>The group, in the scope that all limits share; none for a whole run.</summary>
    public int? Group { get; }

    public Scope Scope { get; }

    public int FirstPlace { get; }

    public int LastPlace { get; }

    public int Row(int place) => grouping is null ? place : grouping.Row(place);
}
