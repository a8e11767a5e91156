using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EmulationKit.Packs;

/// <summary>One number for what a pack says, so that two parties know whether they hold the same.</summary>
public static class PackHash
{
    /// <summary>
    /// The SHA-256 of a pack: 64 hexadecimal digits. It is the same however its files are laid out: white space, the order
    /// of keys and of the rows of participants, line ends. It is another one if any text, rule, figure, date or participant
    /// changes, and if the catalogue filled other values into the awards. Tests are left out: they check a pack and change
    /// nothing in what it says.
    /// </summary>
    /// <param name="pack">The pack.</param>
    /// <param name="vocabulary">The methods and clauses that it uses; the kit's own if not said.</param>
    [RequiresUnreferencedCode(RulesJson.NeedsReflection)]
    [RequiresDynamicCode(RulesJson.NeedsReflection)]
    public static string Of(Pack pack, RuleVocabulary? vocabulary = null)
    {
        Guard.Against.Null(pack);
        var options = PackJson.Short(vocabulary);
        var said = new
        {
            Campaign = CampaignFile.Of(pack) with { Schema = null },
            Criteria = CriteriaFile.Of(pack.Rules.Criteria) with { Schema = null },
            Awards = AwardsFile.Of(pack) with { Schema = null, Awards = pack.Rules.Awards },
            Participants = pack.Participants.Select(ListedParticipant.Of).OrderBy(p => p.Code, StringComparer.Ordinal).ToArray(),
        };
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            CanonicalJson.Write(writer, JsonSerializer.SerializeToElement(said, options));
        }

        return Convert.ToHexStringLower(SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
    }
}
