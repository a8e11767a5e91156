namespace EmulationKit.EntityFrameworkCore;

/// <summary>That the database is not fit to start with.</summary>
/// <param name="error">Why.</param>
public sealed class KitDatabaseException(Error error) : Exception($"{error.Code}: {error.Description}")
{
    /// <summary>Why, with its words in Vietnamese.</summary>
    public Error Error { get; } = error;
}
