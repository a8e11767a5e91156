using System.Globalization;

namespace EmulationKit.Packs;

/// <summary>Reads numbers as people write them, with either decimal mark and with grouping.</summary>
internal static class NumberText
{
    private const int MostDigits = 28;

    /// <summary>A sign, digits, points and commas, and what they can mean.</summary>
    public static NumberShape ShapeOf(ReadOnlySpan<char> text)
    {
        text = WithoutSign(text);
        var (points, commas) = (0, 0);
        foreach (var c in text)
        {
            if (c == '.')
            {
                points++;
            }
            else if (c == ',')
            {
                commas++;
            }
            else if (!char.IsAsciiDigit(c))
            {
                return NumberShape.None;
            }
        }

        return (points, commas) switch
        {
            (0, 0) => text.IsEmpty ? NumberShape.None : NumberShape.Whole,
            (1, 0) => OneMark(text, '.', NumberShape.Point, NumberShape.Comma),
            (0, 1) => OneMark(text, ',', NumberShape.Comma, NumberShape.Point),
            (_, 0) => IsGrouped(text, '.') ? NumberShape.Comma : NumberShape.None,
            (0, _) => IsGrouped(text, ',') ? NumberShape.Point : NumberShape.None,
            _ when commas == 1 && text.IndexOf(',') > text.LastIndexOf('.') => GroupsAndDecimals(text, '.', ',') ? NumberShape.Comma : NumberShape.None,
            _ when points == 1 && text.IndexOf('.') > text.LastIndexOf(',') => GroupsAndDecimals(text, ',', '.') ? NumberShape.Point : NumberShape.None,
            _ => NumberShape.None,
        };
    }

    /// <summary>The only convention under which a number has a meaning; nothing if it has one under both, or is none.</summary>
    public static NumberConvention? ConventionOf(NumberShape shape) => shape switch
    {
        NumberShape.Point => NumberConvention.Point,
        NumberShape.Comma => NumberConvention.Comma,
        _ => null,
    };

    /// <summary>The number that a text means under a convention that its shape allows; nothing if it has too many digits.</summary>
    public static decimal? Value(ReadOnlySpan<char> text, NumberConvention convention)
    {
        var negative = text.Length > 0 && text[0] is '-' or '−';
        Span<char> plain = stackalloc char[MostDigits + 1];
        var length = 0;
        foreach (var c in WithoutSign(text).TrimStart('0'))
        {
            if (c is '.' or ',' && c != (convention == NumberConvention.Comma ? ',' : '.'))
            {
                continue;
            }

            if (length == plain.Length)
            {
                return null;
            }

            plain[length++] = c == ',' ? '.' : c;
        }

        var digits = plain[..length];
        if (length == 0)
        {
            return 0;
        }

        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? negative ? -value : value : null;
    }

    private static ReadOnlySpan<char> WithoutSign(ReadOnlySpan<char> text) =>
        text.Length > 0 && text[0] is '-' or '−' or '+' ? text[1..] : text;

    private static NumberShape OneMark(ReadOnlySpan<char> text, char mark, NumberShape asDecimal, NumberShape asGroup)
    {
        var at = text.IndexOf(mark);
        var isDecimal = at < text.Length - 1;
        var isGroup = IsGrouped(text, mark);
        return isDecimal && isGroup ? NumberShape.Either : isDecimal ? asDecimal : isGroup ? asGroup : NumberShape.None;
    }

    private static bool GroupsAndDecimals(ReadOnlySpan<char> text, char group, char mark)
    {
        var at = text.IndexOf(mark);
        return at < text.Length - 1 && IsGrouped(text[..at], group);
    }

    /// <summary>One to three digits, of which the first is no zero, and then groups of three.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> text, char mark)
    {
        var first = text.IndexOf(mark);
        if (first is < 1 or > 3 || text[0] == '0')
        {
            return false;
        }

        for (var at = first; at < text.Length; at += 4)
        {
            if (text[at] != mark || at + 4 > text.Length || text[(at + 1)..(at + 4)].Contains(mark))
            {
                return false;
            }
        }

        return true;
    }
}
