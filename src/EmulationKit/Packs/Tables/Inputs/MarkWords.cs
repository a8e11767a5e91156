using EmulationKit.Criteria;

namespace EmulationKit.Packs;

/// <summary>The words in a sheet for a reviewer who gave no mark.</summary>
internal static class MarkWords
{
    public const string Abstained = "abstained";
    public const string Recused = "recused";

    public static Mark? Of(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || !char.IsLetter(text[0]))
        {
            return null;
        }

        return CellText.Read(text).ToLowerInvariant() switch
        {
            Abstained or "vắng" => Mark.Abstention,
            Recused or "tránh" => Mark.Recusal,
            _ => null,
        };
    }
}
