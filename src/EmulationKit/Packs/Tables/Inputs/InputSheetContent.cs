using EmulationKit.Scoring;

namespace EmulationKit.Packs;

/// <summary>What an input sheet holds.</summary>
public sealed class InputSheetContent
{
    private readonly string?[] names;

    internal InputSheetContent(InputTable table, string?[] names, IReadOnlyList<string> absent) => (Table, this.names, Absent) = (table, names, absent);

    /// <summary>The participants with their inputs, ready to evaluate.</summary>
    public InputTable Table { get; }

    /// <summary>The ids of known participants that have no row in the sheet; they are not in the table.</summary>
    public IReadOnlyList<string> Absent { get; }

    /// <summary>The name of a participant, if the sheet or the list of participants says it.</summary>
    /// <param name="id">The participant's id.</param>
    public string? NameOf(string id) => Table.TryRow(Guard.Against.Null(id), out var row) ? names[row] : null;
}
