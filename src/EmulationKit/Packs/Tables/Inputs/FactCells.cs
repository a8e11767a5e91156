using System.Globalization;
using EmulationKit.Scoring;

namespace EmulationKit.Packs;

/// <summary>Reads what an input sheet says of a participant beside its inputs. An empty cell says nothing, a question mark
/// that it is not known.</summary>
internal static class FactCells
{
    private const string NotKnown = "?";
    private static readonly string[] None = ["|", "không", "none"];

    public static ErrorOr<bool?> Truth(string text, bool mayBeUnknown) =>
        text == NotKnown && mayBeUnknown ? (bool?)null
        : YesNo.Of(text) is { } known ? (bool?)known
        : YesNo.NotOne(text);

    public static ErrorOr<int> Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : SheetErrors.NotWhole(text);

    public static ErrorOr<BallotCount> Ballot(string text) =>
        text.Split('/', StringSplitOptions.TrimEntries) is [var votes, var members]
        && int.TryParse(votes, NumberStyles.None, CultureInfo.InvariantCulture, out var votesFor)
        && int.TryParse(members, NumberStyles.None, CultureInfo.InvariantCulture, out var all)
            ? new BallotCount(votesFor, all)
            : SheetErrors.NotABallot(text);

    /// <summary>Codes; nothing if they are not known.</summary>
    public static IReadOnlyList<string>? Codes(string text) => text == NotKnown ? null : IsNone(text) ? [] : Cells.List(text);

    /// <summary>Awards held before; nothing if they are not known.</summary>
    public static ErrorOr<List<HeldAward>?> History(string text)
    {
        if (text == NotKnown)
        {
            return (List<HeldAward>?)null;
        }

        var awards = new List<HeldAward>();
        foreach (var item in IsNone(text) ? [] : Cells.List(text))
        {
            var special = item.EndsWith('*');
            var at = item.LastIndexOf('@');
            if (at < 1 || !int.TryParse(item.AsSpan()[(at + 1)..^(special ? 1 : 0)], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            {
                return SheetErrors.NotHistory(item);
            }

            awards.Add(new HeldAward(item[..at].TrimEnd(), year) { ThematicOrSudden = special });
        }

        return awards;
    }

    /// <summary>Outcomes of other campaigns.</summary>
    public static ErrorOr<List<OutsideAward>> Outside(string text)
    {
        var awards = new List<OutsideAward>();
        foreach (var item in IsNone(text) ? [] : Cells.List(text))
        {
            var (equals, at) = (item.LastIndexOf('='), item.LastIndexOf('@'));
            var outcome = equals < 0 ? "" : item[(equals + 1)..].Trim().ToLowerInvariant();
            if (at < 1 || equals <= at || outcome is not ("granted" or "refused" or "undecided"))
            {
                return SheetErrors.NotOutside(item);
            }

            awards.Add(new OutsideAward(item[..at].Trim(), item[(at + 1)..equals].Trim(), outcome == "undecided" ? null : outcome == "granted"));
        }

        return awards;
    }

    private static bool IsNone(string text) => None.Contains(text, StringComparer.OrdinalIgnoreCase);
}
