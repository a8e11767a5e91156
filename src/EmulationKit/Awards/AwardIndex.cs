namespace EmulationKit.Awards;

/// <summary>The awards of a campaign by code, and the form of a reference to another campaign's.</summary>
internal sealed class AwardIndex(IReadOnlyList<Award> awards)
{
    private readonly Dictionary<string, int> places = Places(awards);

    public IEnumerable<string> Codes => places.Keys;

    public int? IndexOf(string reference) => places.TryGetValue(reference, out var place) ? place : null;

    /// <summary>Whether a reference is to another campaign's award: "campaign/award".</summary>
    public static bool IsOutside(string reference)
    {
        var parts = reference.Split('/');
        return parts.Length == 2 && parts.All(EmulationKit.Codes.IsValid);
    }

    private static Dictionary<string, int> Places(IReadOnlyList<Award> awards)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < awards.Count; i++)
        {
            places.TryAdd(awards[i].Code, i);
        }

        return places;
    }
}
