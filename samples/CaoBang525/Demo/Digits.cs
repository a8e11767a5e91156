namespace CaoBang525.Demo;

/// <summary>Chance that is the same on every machine: it follows from a text.</summary>
internal static class Digits
{
    /// <summary>A number from 0 up to, not including, a limit.</summary>
    public static int Of(string text, int limit)
    {
        var hash = 2166136261u;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        return (int)((hash ^ (hash >> 15)) % (uint)limit);
    }
}
