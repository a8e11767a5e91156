using System.Text.Json;
using EmulationKit.EntityFrameworkCore.Json;
using EmulationKit.Packs;

namespace EmulationKit.EntityFrameworkCore.Tests.Storage;

/// <summary>Everything that an aggregate holds, in its fields, as one text to be compared.</summary>
internal static class Content
{
    private const System.Reflection.BindingFlags Fields =
        System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public;

    private static readonly JsonSerializerOptions Json = StoredJson.Options(RuleVocabulary.Standard);

    public static void Same<T>(T expected, T actual)
        where T : class =>
        Assert.Equal(Of(expected), Of(actual));

    private static string Of<T>(T aggregate)
        where T : class =>
        string.Join('\n', typeof(T).GetFields(Fields).OrderBy(field => field.Name, StringComparer.Ordinal).Select(field => $"{field.Name}: {Text(field.GetValue(aggregate))}"));

    private static string Text(object? value) => value switch
    {
        null => "",
        EmulationKit.Council.SealedBox box => Convert.ToHexString(box.Pack()),
        EmulationKit.Council.SealedBoxKey key => Convert.ToHexString(key.Pack()),
        EmulationKit.Council.VotingRoll roll => Convert.ToHexString(roll.Pack()),
        // PostgreSQL keeps microseconds.
        DateTimeOffset time => (time.UtcTicks / TimeSpan.TicksPerMicrosecond).ToString(),
        _ => JsonSerializer.Serialize(value, value.GetType(), Json),
    };
}
