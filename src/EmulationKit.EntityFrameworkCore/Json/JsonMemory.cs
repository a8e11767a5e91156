using System.Collections.Concurrent;

namespace EmulationKit.EntityFrameworkCore.Json;

/// <summary>What texts of a column read last mean: the rules of a campaign are read for every page and change a few times a year.
/// Only for parts that nobody changes in place, of which there are few, and that name no person.</summary>
/// <param name="read">Reads a text.</param>
internal sealed class JsonMemory<T>(Func<string, T> read)
{
    private const int Most = 256;

    private readonly ConcurrentDictionary<string, T> known = new(StringComparer.Ordinal);

    public T Of(string text)
    {
        if (known.TryGetValue(text, out var part))
        {
            return part;
        }

        if (known.Count >= Most)
        {
            known.Clear();
        }

        return known[text] = read(text);
    }
}
