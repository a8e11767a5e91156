namespace EmulationKit;

/// <summary>Finds what was probably meant by a name that is not there.</summary>
public static class Nearest
{
    /// <summary>The known name that differs least, or nothing if none is near.</summary>
    /// <param name="name">The name that is not there.</param>
    /// <param name="known">The names that are.</param>
    public static string? Of(string name, IEnumerable<string> known)
    {
        Guard.Against.Null(name);
        Guard.Against.Null(known);
        var limit = Math.Max(1, name.Length / 3);
        return known.Where(k => Math.Abs(k.Length - name.Length) <= limit)
            .Select(k => (Name: k, Distance: Distance(name.ToUpperInvariant(), k.ToUpperInvariant())))
            .Where(k => k.Distance <= limit)
            .OrderBy(k => k.Distance).ThenBy(k => k.Name, StringComparer.Ordinal)
            .Select(k => k.Name).FirstOrDefault();
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
