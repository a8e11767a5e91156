using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace EmulationKit.Packs;

/// <summary>Writes a pack as files, from which the same pack is read.</summary>
public static class PackWriter
{
    /// <summary>
    /// The files of a pack by their names within its folder: the three that every pack has, <c>participants.csv</c> if it
    /// lists any, and its tests with their sheets. The JSON has two spaces of indentation, keys always in the same order
    /// with <c>$schema</c> first, and nothing of what goes without saying; lines end with LF. Awards stand as the pack
    /// wrote them, without what the catalogue filled in. The schemas are not among the files; they are in
    /// <see cref="PackSchemas"/>. Returns <c>Sheet.CannotCarry</c> for every text that the list of participants cannot
    /// hold unchanged.
    /// </summary>
    /// <param name="pack">The pack.</param>
    /// <param name="vocabulary">The methods and clauses that it uses; the kit's own if not said.</param>
    [RequiresUnreferencedCode(RulesJson.NeedsReflection)]
    [RequiresDynamicCode(RulesJson.NeedsReflection)]
    public static ErrorOr<IReadOnlyDictionary<string, byte[]>> Write(Pack pack, RuleVocabulary? vocabulary = null)
    {
        Guard.Against.Null(pack);
        var participants = PackParticipants.Write(pack.Participants);
        if (participants.IsError)
        {
            return participants.Errors;
        }

        var options = PackJson.Short(vocabulary);
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [PackFiles.Campaign] = Text(CampaignFile.Of(pack), options),
            [PackFiles.Criteria] = Text(CriteriaFile.Of(pack.Rules.Criteria), options),
            [PackFiles.Awards] = Text(AwardsFile.Of(pack), options),
        };
        if (pack.Participants.Count > 0)
        {
            files.Add(PackFiles.Participants, participants.Value);
        }

        foreach (var test in pack.Tests)
        {
            files[test.File] = Text(TestFile.Of(test), options);
            if (test.SheetContent is { } sheet)
            {
                files[$"{PackFiles.Tests}/{test.Inputs}"] = sheet();
            }
        }

        return files;
    }

    [RequiresUnreferencedCode(RulesJson.NeedsReflection)]
    [RequiresDynamicCode(RulesJson.NeedsReflection)]
    private static byte[] Text<T>(T file, JsonSerializerOptions options) => [.. JsonSerializer.SerializeToUtf8Bytes(file, options), (byte)'\n'];
}
