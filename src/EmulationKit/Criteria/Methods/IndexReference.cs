namespace EmulationKit.Criteria;

/// <summary>A published index such as PCI, PAPI, SIPAS or PAR-INDEX.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Year">The year that is read; a reading of another year is refused.</param>
/// <param name="Scale">The most the index can be, if it has a scale.</param>
public sealed record IndexReference(string Name, int Year, decimal? Scale = null);
