using EmulationKit.Scoring;

namespace EmulationKit.Awards;

/// <summary>The rows of a table by the groups of a scope.</summary>
internal sealed class Grouping
{
    private Grouping(int[] starts, int[] of, int[]? rows)
    {
        Starts = starts;
        Of = of;
        Rows = rows;
    }

    /// <summary>Where each group begins among the rows in group order, and after the last the number of rows.</summary>
    public int[] Starts { get; }

    /// <summary>The group of each row.</summary>
    public int[] Of { get; }

    public int Count => Starts.Length - 1;

    /// <summary>The rows in the order of their groups, or nothing if that is their own order.</summary>
    private int[]? Rows { get; }

    public int Row(int place) => Rows is null ? place : Rows[place];

    public static Grouping By(Scope scope, InputTable table) => scope switch
    {
        Scope.Bloc => new(table.Blocs.Starts, table.Blocs.Of, null),
        Scope.Campaign => new([0, table.Count], new int[table.Count], null),
        _ => ByKind(table),
    };

    private static Grouping ByKind(InputTable table)
    {
        var starts = new int[table.Kinds.Length + 1];
        foreach (var kind in table.KindOf)
        {
            starts[kind + 1]++;
        }

        for (var k = 0; k < table.Kinds.Length; k++)
        {
            starts[k + 1] += starts[k];
        }

        var next = starts[..^1];
        var rows = new int[table.Count];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[next[table.KindOf[row]]++] = row;
        }

        return new(starts, Array.ConvertAll(table.KindOf, k => (int)k), rows);
    }
}
