using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace EmulationKit.UI.Shell;

/// <summary>What the address of a page asks for. Whatever stands in it that is not understood is left aside.</summary>
/// <param name="campaign">The campaign's code.</param>
/// <param name="id">The code of a thing within the campaign, such as a decision.</param>
/// <param name="query">The query.</param>
public sealed class PageRequest(string campaign, string? id, IQueryCollection query)
{
    private const int LongestText = 200;

    /// <summary>How many items a page of a list has if the address says nothing.</summary>
    public const int UsualSize = 50;

    /// <summary>The campaign's code.</summary>
    public string Campaign { get; } = campaign;

    /// <summary>The code of a thing within the campaign.</summary>
    public string? Id { get; } = id;

    /// <summary>What a component asks for that is no page.</summary>
    /// <param name="campaign">The campaign's code.</param>
    /// <param name="asked">Parts of the query; one without a value is left out.</param>
    public static PageRequest For(string campaign, params IEnumerable<(string Key, string? Value)> asked) =>
        new(campaign, null, new QueryCollection(asked.Where(a => a.Value is not null).ToDictionary(a => a.Key, a => new Microsoft.Extensions.Primitives.StringValues(a.Value))));

    /// <summary>Which page of the list, and of what size.</summary>
    public PageAt Page => new(Number("page", 1, 100_000), Size);

    /// <summary>How many items a page has; <c>all</c> stands for the most that one page may have.</summary>
    public int Size => IsWhole ? PageAt.MostItems : Number("size", UsualSize, PageAt.MostItems);

    /// <summary>Whether the whole list is asked for.</summary>
    public bool IsWhole => Text("size") is "all";

    /// <summary>Which page of a list that has a size of its own if the address says none.</summary>
    /// <param name="usual">That size.</param>
    public PageAt PageOf(int usual) => new(Page.Number, Text("size") is null ? usual : Size);

    /// <summary>What a part of the query says, without spaces around it and without what cannot be seen; nothing if it says
    /// nothing. What is too long is cut.</summary>
    /// <param name="key">The part.</param>
    public string? Text(string key)
    {
        var given = query[key].Count > 0 ? query[key][0] : null;
        if (string.IsNullOrWhiteSpace(given))
        {
            return null;
        }

        var seen = string.Concat(given.Take(LongestText).Where(c => !char.IsControl(c) && !char.IsSurrogate(c)));
        return seen.Trim() is { Length: > 0 } text ? text : null;
    }

    /// <summary>What a part of the query says if it is one of several; nothing otherwise.</summary>
    /// <param name="key">The part.</param>
    /// <param name="allowed">What it may be.</param>
    public string? OneOf(string key, IEnumerable<string> allowed) =>
        Text(key) is { } text ? allowed.FirstOrDefault(a => string.Equals(a, text, StringComparison.OrdinalIgnoreCase)) : null;

    /// <summary>What a part of the query says if it names a value of an enumeration; nothing otherwise.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="key">The part.</param>
    public T? Choice<T>(string key)
        where T : struct, Enum => OneOf(key, Enum.GetNames<T>()) is { } name ? Enum.Parse<T>(name) : null;

    private int Number(string key, int otherwise, int most) =>
        int.TryParse(Text(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : otherwise;
}
