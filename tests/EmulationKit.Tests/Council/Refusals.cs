using EmulationKit;

namespace EmulationKit.Tests.Council;

/// <summary>Checks of refusals.</summary>
internal static class Refusals
{
    /// <summary>That something was refused with exactly these codes, each in English and Vietnamese.</summary>
    public static void Refuses<T>(this ErrorOr<T> outcome, params string[] codes)
    {
        Assert.True(outcome.IsError, "It was not refused.");
        Assert.Equal(codes.Order(StringComparer.Ordinal), outcome.Errors.Select(error => error.Code).Order(StringComparer.Ordinal));
        Assert.All(outcome.Errors, error =>
        {
            Assert.NotEmpty(DomainError.TextOf(error, "en"));
            Assert.NotEqual(DomainError.TextOf(error, "en"), DomainError.TextOf(error, "vi"));
        });
    }

    /// <summary>That something was not refused.</summary>
    public static T Succeeds<T>(this ErrorOr<T> outcome)
    {
        Assert.False(outcome.IsError, outcome.IsError ? string.Join("; ", outcome.Errors.Select(e => $"{e.Code}: {e.Description}")) : "");
        return outcome.Value;
    }
}
