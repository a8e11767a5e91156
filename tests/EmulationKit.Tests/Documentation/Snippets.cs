using System.Text.RegularExpressions;

namespace EmulationKit.Tests.Documentation;

/// <summary>The C# blocks of the documents, and the regions of compiled code that they must repeat.</summary>
internal static partial class Snippets
{
    /// <summary>What is wrong with the C# blocks of a document.</summary>
    /// <param name="document">Its path, for the message.</param>
    /// <param name="markdown">Its text.</param>
    /// <param name="regions">The code of each region by its name.</param>
    public static IEnumerable<string> Problems(string document, string markdown, IReadOnlyDictionary<string, string> regions)
    {
        var lines = Lines(markdown);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!Fence().IsMatch(lines[i]))
            {
                continue;
            }

            var place = $"{document}, line {i + 1}";
            var end = Array.FindIndex(lines, i + 1, line => line.Trim() == "```");
            var name = Marker().Match(string.Concat(lines.Take(i).Reverse().SkipWhile(string.IsNullOrWhiteSpace).Take(1))).Groups["name"].Value;
            if (end < 0)
            {
                yield return $"{place}: the block has no end.";
                yield break;
            }

            if (name.Length == 0)
            {
                yield return $"{place}: put <!-- snippet: name --> before the block.";
            }
            else if (!regions.TryGetValue(name, out var code))
            {
                yield return $"{place}: no compiled file has '#region {name}'.";
            }
            else if (Unindented(lines[(i + 1)..end]) != code)
            {
                yield return $"{place}: the block differs from '#region {name}', which reads:\n{code}";
            }

            i = end;
        }
    }

    /// <summary>The code of each region of a source file by its name.</summary>
    /// <param name="source">The text of the file.</param>
    public static IEnumerable<KeyValuePair<string, string>> Regions(string source)
    {
        var lines = Lines(source);
        var open = new Stack<(string Name, int Start)>();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.StartsWith("#region ", StringComparison.Ordinal))
            {
                open.Push((line["#region ".Length..].Trim(), i + 1));
            }
            else if (line.StartsWith("#endregion", StringComparison.Ordinal) && open.TryPop(out var region))
            {
                yield return new(region.Name, Unindented(lines[region.Start..i]));
            }
        }
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');

    private static string Unindented(IReadOnlyCollection<string> lines)
    {
        var indent = lines.Where(line => !string.IsNullOrWhiteSpace(line))
            .Select(line => line.Length - line.TrimStart().Length)
            .DefaultIfEmpty(0).Min();
        return string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..].TrimEnd() : "")).Trim('\n');
    }

    [GeneratedRegex(@"^\s*```(csharp|cs|c#)(?!\w)", RegexOptions.IgnoreCase)]
    private static partial Regex Fence();

    [GeneratedRegex(@"<!--\s*snippet:\s*(?<name>[\w-]+)\s*-->")]
    private static partial Regex Marker();
}
