namespace EmulationKit.Packs;

/// <summary>Everything wrong with a table: the first errors with their places, and how many more there are.</summary>
/// <param name="file">The file's name.</param>
/// <param name="limit">How many errors are kept.</param>
internal sealed class TableProblems(string file, int limit)
{
    private readonly List<Error> errors = [];
    private int more;

    public int Count => errors.Count + more;

    public bool Any => Count > 0;

    /// <summary>Whether further errors are only counted, so that they need not be worded.</summary>
    public bool IsFull => errors.Count >= limit;

    public void Add(Error error, int? line = null, int? column = null, string? path = null)
    {
        if (IsFull)
        {
            more++;
            return;
        }

        errors.Add(DomainError.At(path is null ? error : WithPath(error, path), new(file, line, column)));
    }

    /// <summary>Adds an error that has a place already.</summary>
    public void AddPlaced(Error error) => errors.Add(error);

    /// <summary>The errors in the order of their lines, and last the count of those left out.</summary>
    public List<Error> ToList() => more == 0 ? PackErrors.InOrder(errors) : [.. PackErrors.InOrder(errors), DomainError.At(TableErrors.More(more), new(file))];

    private static Error WithPath(Error error, string path) =>
        DomainError.Validation(error.Code, error.Description, DomainError.TextOf(error, LocalizedText.DefaultLanguage), path);
}
