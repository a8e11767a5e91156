using System.Collections;
using System.Diagnostics.CodeAnalysis;
using EmulationKit.Scoring;

namespace EmulationKit.Packs;

/// <summary>The names that a sheet gives to participants, found by way of the table, so that very many cost no more than
/// their texts.</summary>
internal sealed class SheetNames : IReadOnlyDictionary<string, string>
{
    private readonly InputTable table;
    private readonly string?[] names;

    /// <summary>Names in the order in which the table's participants were given.</summary>
    public SheetNames(InputTable table, List<string?> given)
    {
        this.table = table;
        names = new string?[given.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[table.RowGiven(i)] = given[i];
        }

        Count = names.Count(n => n is not null);
    }

    public int Count { get; }

    public IEnumerable<string> Keys => this.Select(n => n.Key);

    public IEnumerable<string> Values => names.OfType<string>();

    public string this[string key] => TryGetValue(key, out var name) ? name : throw new KeyNotFoundException($"The sheet gives no name to '{key}'.");

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => (value = table.TryRow(key, out var row) ? names[row] : null) is not null;

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() =>
        Enumerable.Range(0, names.Length).Where(row => names[row] is not null).Select(row => KeyValuePair.Create(table.Head(row).Id, names[row]!)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
