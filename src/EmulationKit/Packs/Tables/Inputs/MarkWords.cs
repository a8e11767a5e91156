using EmulationKit.Criteria;

namespace EmulationKit.Packs;

/// <summary>The words in a sheet for a reviewer who gave no mark.</summary>
internal static class MarkWords
{
    public static Mark? Of(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || !char.IsLetter(text[0]))
        {
            return null;
        }

        return CellText.Read(text).ToLowerInvariant() switch
        {
            CriterionInputConverter.Abstained or "vắng" => Mark.Abstention,
            CriterionInputConverter.Recused or "tránh" => Mark.Recusal,
            _ => null,
        };
    }
}
