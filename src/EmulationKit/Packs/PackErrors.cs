namespace EmulationKit.Packs;

/// <summary>The order in which errors of files are shown.</summary>
internal static class PackErrors
{
    /// <summary>By file as found, then by line and column; what has no place last.</summary>
    public static List<Error> InOrder(IReadOnlyList<Error> errors)
    {
        var files = errors.Select(e => DomainError.PlaceOf(e)?.File ?? "").Distinct().ToList();
        return
        [
            .. errors.Select(e => (Error: e, Place: DomainError.PlaceOf(e)))
                .OrderBy(e => e.Place is null).ThenBy(e => files.IndexOf(e.Place?.File ?? "")).ThenBy(e => e.Place?.Line ?? 0).ThenBy(e => e.Place?.Column ?? 0)
                .Select(e => e.Error),
        ];
    }
}
