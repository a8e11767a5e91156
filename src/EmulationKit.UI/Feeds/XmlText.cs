using System.Text;
using System.Xml;

namespace EmulationKit.UI.Feeds;

/// <summary>Makes any text fit for XML, which has no place for most control characters and for halves of a pair.</summary>
internal static class XmlText
{
    /// <summary>The text without the characters that XML 1.0 forbids.</summary>
    public static string Of(string text)
    {
        if (IsSound(text))
        {
            return text;
        }

        var sound = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // Half a pair comes as the sign for what cannot be read.
            if (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value))
            {
                sound.Append(rune);
            }
        }

        return sound.ToString();
    }

    private static bool IsSound(string text)
    {
        foreach (var character in text)
        {
            if (!XmlConvert.IsXmlChar(character))
            {
                return false;
            }
        }

        return true;
    }
}
