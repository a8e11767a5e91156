namespace EmulationKit;

/// <summary>A list that gathers everything wrong with a definition, so that it is all reported at once.</summary>
public sealed class Problems
{
    private readonly List<Error> errors = [];

    /// <summary>What has been found so far, in the order found.</summary>
    public IReadOnlyList<Error> Errors => errors;

    /// <summary>Whether anything has been found.</summary>
    public bool Any => errors.Count > 0;

    /// <summary>Adds one finding.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="path">Where it is.</param>
    /// <param name="en">What is wrong and what would be right, in English.</param>
    /// <param name="vi">The same in Vietnamese.</param>
    public void Add(string code, string path, string en, string vi) => errors.Add(DomainError.Validation(code, en, vi, path));

    /// <summary>Adds what another check found.</summary>
    /// <param name="found">The errors.</param>
    public void AddRange(IEnumerable<Error> found) => errors.AddRange(found);

    /// <summary>The value if nothing was found, else every error.</summary>
    /// <param name="make">Makes the value; called only if nothing was found.</param>
    public ErrorOr<T> OrElse<T>(Func<T> make) => Any ? errors : Guard.Against.Null(make)();
}
