using System.Text;

namespace EmulationKit.Participants;

/// <summary>The sort key of one syllable or number as it is read, letter by letter and mark by mark.</summary>
internal sealed class SyllableKey
{
    private readonly StringBuilder letters = new();
    private bool isNumber;
    private char tone = '0';

    public bool IsEmpty => letters.Length == 0;

    /// <summary>Letters with the tone behind them, or the digits behind how many they are.</summary>
    public string Key => isNumber ? NumberKey(letters.ToString().TrimStart('0')) : $"{letters}{tone}";

    /// <summary>Takes the next sign; says no if it belongs to another syllable or to none.</summary>
    public bool Takes(Rune rune)
    {
        if (VietnameseText.IsDropped(rune))
        {
            TakeMark(rune.Value);
            return true;
        }

        if (!Rune.IsLetterOrDigit(rune))
        {
            return false;
        }

        var digit = rune.Value is >= '0' and <= '9';
        if (!IsEmpty && digit != isNumber)
        {
            return false;
        }

        isNumber = digit;
        letters.Append(VietnameseText.Plain(rune).ToString());
        if (VietnameseText.IsBarredD(rune))
        {
            letters.Append('{');
        }

        return true;
    }

    /// <summary>The signs behind z stand for the letters that Vietnamese puts behind the plain one.</summary>
    private void TakeMark(int mark)
    {
        if (IsEmpty)
        {
            return;
        }

        var letter = letters[^1];
        (char? further, tone) = (mark, letter) switch
        {
            (0x306, 'a') => ('{', tone),
            (0x302, 'a') => ('|', tone),
            (0x302, 'e' or 'o') => ('{', tone),
            (0x31B, 'o') => ('|', tone),
            (0x31B, 'u') => ('{', tone),
            (0x300, _) => (null, '1'),
            (0x309, _) => (null, '2'),
            (0x303, _) => (null, '3'),
            (0x301, _) => (null, '4'),
            (0x323, _) => (null, '5'),
            _ => ((char?)null, tone),
        };
        if (further is { } sign)
        {
            letters.Append(sign);
        }
    }

    private static string NumberKey(string digits) => $"{(char)('0' + Math.Min(digits.Length / 10, 9))}{(char)('0' + (digits.Length % 10))}{digits}";
}
