using System.Globalization;

namespace EmulationKit.UI.Desks;

/// <summary>Reads a number as people write it: in Vietnamese with a decimal comma and points between thousands, in English
/// the other way round. A mark that stands where only a decimal mark can stand is one in either language.</summary>
public static class NumberText
{
    /// <summary>Reads a number. Refused: <c>Form.NotANumber</c>.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="field">The field, for the error's path.</param>
    public static ErrorOr<decimal?> Read(string text, string field)
    {
        Guard.Against.Null(text);
        var bare = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        var (mark, group) = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? ('.', ',') : (',', '.');
        if (Shape(bare, mark, group) is { } plain)
        {
            return plain;
        }

        // A single mark of the other language, with other than three digits after it, can only be a decimal mark.
        return bare.Count(c => c == group) == 1 && !bare.Contains(mark) && bare.Length - bare.IndexOf(group) - 1 != 3 && Shape(bare, group, mark) is { } other
            ? other
            : DomainError.Validation("Form.NotANumber", $"“{text}” is no number; write it as 1,234.5.", $"“{text}” không phải là số; ghi theo dạng 1.234,5.", field);
    }

    private static decimal? Shape(string text, char mark, char group)
    {
        var body = text.TrimStart('-', '+');
        if (text.Length - body.Length > 1 || body.Length == 0)
        {
            return null;
        }

        var parts = body.Split(mark);
        var groups = parts[0].Split(group);
        var isWhole = parts.Length <= 2 && parts.Skip(1).All(IsDigits)
            && groups.All(IsDigits) && (groups.Length == 1 || (groups[0].Length <= 3 && groups.Skip(1).All(g => g.Length == 3)));
        return isWhole && decimal.TryParse(text.Replace(group.ToString(), "", StringComparison.Ordinal).Replace(mark, '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number : null;
    }

    private static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
