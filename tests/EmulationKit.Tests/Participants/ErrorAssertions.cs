namespace EmulationKit.Tests.Participants;

/// <summary>Short checks of what was refused.</summary>
internal static class ErrorAssertions
{
    /// <summary>The codes of what was refused, in order.</summary>
    public static string[] Codes<T>(this ErrorOr<T> result) => result.IsError ? [.. result.Errors.Select(e => e.Code)] : [];

    /// <summary>Each refusal as code and path, such as <c>Input.OutOfRange@sheet/C1/value</c>.</summary>
    public static string[] Places<T>(this ErrorOr<T> result) => result.IsError ? [.. result.Errors.Select(Place)] : [];

    /// <summary>Code and path of an error.</summary>
    public static string Place(this Error error) => $"{error.Code}@{DomainError.PathOf(error)}";

    /// <summary>The value; fails with every refusal if there is none.</summary>
    public static T Granted<T>(this ErrorOr<T> result)
    {
        Assert.False(result.IsError, result.IsError ? string.Join("; ", result.Errors.Select(e => $"{e.Place()}: {e.Description}")) : "");
        return result.Value;
    }

    /// <summary>Fails unless every refusal has both wordings, and they differ.</summary>
    public static void AssertBilingual<T>(this ErrorOr<T> result) =>
        Assert.All(result.Errors, e => Assert.NotEqual(DomainError.TextOf(e, "en"), DomainError.TextOf(e, "vi")));
}
