namespace EmulationKit.Tests.Campaigns;

/// <summary>What a refusal must be: a stable code, both languages, and a place where there is one.</summary>
internal static class Refused
{
    public static void With<T>(ErrorOr<T> result, params string[] codes)
    {
        Assert.True(result.IsError, "It was not refused.");
        Assert.Equal(codes, result.Errors.Select(error => error.Code));
        Worded(result.Errors);
    }

    public static void At<T>(ErrorOr<T> result, params (string Code, string Path)[] findings)
    {
        Assert.True(result.IsError, "It was not refused.");
        At(result.Errors, findings);
    }

    public static void At(IEnumerable<Error> errors, params (string Code, string Path)[] findings)
    {
        Assert.Equal(findings, errors.Select(error => (error.Code, DomainError.PathOf(error) ?? "")));
        Worded(errors);
    }

    public static void Not<T>(ErrorOr<T> result) =>
        Assert.False(result.IsError, result.IsError ? string.Join(" ", result.Errors.Select(error => error.Code + ": " + error.Description)) : "");

    private static void Worded(IEnumerable<Error> errors) => Assert.All(errors, error =>
    {
        Assert.NotEqual("", error.Description);
        Assert.NotEqual(error.Description, DomainError.TextOf(error, "vi"));
        Assert.NotEqual(ErrorType.Unexpected, error.Type);
    });
}
