namespace EmulationKit;

/// <summary>The form of the codes by which packs, sheets and seals name things.</summary>
public static class Codes
{
    /// <summary>The longest code: 64 characters.</summary>
    public const int MaximumLength = 64;

    /// <summary>Whether a text can be a code: letters and digits of ASCII, hyphen, underscore and full stop,
    /// beginning with a letter or digit, 1 to 64 characters.</summary>
    /// <param name="code">The text.</param>
    public static bool IsValid(string? code) =>
        code is { Length: > 0 and <= MaximumLength }
        && char.IsAsciiLetterOrDigit(code[0])
        && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    /// <summary>Reports a text that cannot be a code.</summary>
    /// <param name="problems">Where to report.</param>
    /// <param name="path">Where the code stands.</param>
    /// <param name="code">The text.</param>
    public static void Check(Problems problems, string path, string? code)
    {
        Guard.Against.Null(problems);
        if (!IsValid(code))
        {
            problems.Add("Code.Invalid", path,
                $"'{code}' is not a code: use 1 to 64 letters A-Z, digits, '-', '_' or '.', beginning with a letter or digit.",
                $"'{code}' không phải mã hợp lệ: dùng 1 đến 64 chữ cái A-Z, chữ số, '-', '_' hoặc '.', bắt đầu bằng chữ cái hoặc chữ số.");
        }
    }

    /// <summary>Reports every code that stands more than once.</summary>
    /// <param name="problems">Where to report.</param>
    /// <param name="codes">Each code with its path.</param>
    public static void CheckUnique(Problems problems, IEnumerable<(string Path, string Code)> codes)
    {
        Guard.Against.Null(problems);
        Guard.Against.Null(codes);
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (path, code) in codes)
        {
            if (code is not null && !seen.TryAdd(code, path))
            {
                problems.Add("Code.Duplicate", path,
                    $"The code '{code}' is already used at {seen[code]}; give each its own code.",
                    $"Mã '{code}' đã dùng ở {seen[code]}; mỗi mục cần một mã riêng.");
            }
        }
    }
}
