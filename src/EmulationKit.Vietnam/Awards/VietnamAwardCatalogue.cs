using EmulationKit.Awards;

namespace EmulationKit.Vietnam;

/// <summary>Vietnam's titles and forms of commendation as the catalogue that packs are read with.</summary>
public sealed class VietnamAwardCatalogue : IAwardCatalogue
{
    private static readonly Lazy<IReadOnlyCollection<string>> AllCodes = new(() => [.. AwardForms.All.Select(form => form.Code).Distinct()]);

    private VietnamAwardCatalogue()
    {
    }

    /// <summary>The catalogue.</summary>
    public static VietnamAwardCatalogue Instance { get; } = new();

    /// <inheritdoc />
    public IReadOnlyCollection<string> Codes => AllCodes.Value;

    /// <summary>An entry as it stands on a day, or nothing if there is none then. Its source is to be confirmed if any of
    /// its values is.</summary>
    /// <inheritdoc />
    public CatalogueAward? Find(string code, DateOnly on) =>
        AwardForms.Find(code, on) is not { } form ? null : new(form.Code, form.Name)
        {
            Level = form.Level,
            Competence = form.Competence?.Value,
            Coefficient = form.Coefficient?.Value,
            BallotShare = form.BallotShare?.Value,
            Source = form.Source with { ToBeConfirmed = Sources(form).Any(source => source.ToBeConfirmed) },
        };

    private static IEnumerable<Source> Sources(AwardForm form) =>
        new[] { form.Source, form.Competence?.Source, form.Coefficient?.Source, form.BallotShare?.Source }.OfType<Source>();
}
