namespace EmulationKit;

/// <summary>
/// How the kit words an expected refusal: an <see cref="Error"/> with a stable code, an English description,
/// the Vietnamese wording and, where there is one, the path of what is wrong.
/// </summary>
public static class DomainError
{
    /// <summary>The metadata key of the Vietnamese wording.</summary>
    public const string VietnameseKey = "vi";

    /// <summary>The metadata key of the path.</summary>
    public const string PathKey = "path";

    private const string PlaceKey = "place";

    /// <summary>What was given is wrong and can be mended by who gave it.</summary>
    /// <param name="code">The stable code, such as <c>Campaign.NotReadyToLaunch</c>.</param>
    /// <param name="en">What is wrong and how to mend it, in English.</param>
    /// <param name="vi">The same in Vietnamese.</param>
    /// <param name="path">Where it is, such as <c>criteria/C1/bands/2</c>.</param>
    public static Error Validation(string code, string en, string vi, string? path = null) =>
        Error.Validation(code, en, Metadata(vi, path));

    /// <summary>The state of things does not allow it now.</summary>
    /// <inheritdoc cref="Validation" path="/param" />
    public static Error Conflict(string code, string en, string vi, string? path = null) =>
        Error.Conflict(code, en, Metadata(vi, path));

    /// <summary>Who asks may not do it.</summary>
    /// <inheritdoc cref="Validation" path="/param" />
    public static Error Forbidden(string code, string en, string vi, string? path = null) =>
        Error.Forbidden(code, en, Metadata(vi, path));

    /// <summary>What is named is not there.</summary>
    /// <inheritdoc cref="Validation" path="/param" />
    public static Error NotFound(string code, string en, string vi, string? path = null) =>
        Error.NotFound(code, en, Metadata(vi, path));

    /// <summary>Where an error lies, or nothing if it has no place.</summary>
    /// <param name="error">The error.</param>
    public static string? PathOf(Error error) => Read(error, PathKey);

    /// <summary>The same error with its place in a file.</summary>
    /// <param name="error">The error.</param>
    /// <param name="place">The place.</param>
    public static Error At(Error error, TextPlace place)
    {
        Guard.Against.Null(place);
        var metadata = new Dictionary<string, object>(error.Metadata ?? []) { [PlaceKey] = place };
        return Error.Custom((int)error.Type, error.Code, error.Description, metadata);
    }

    /// <summary>The place of an error in a file, or nothing if it has none.</summary>
    /// <param name="error">The error.</param>
    public static TextPlace? PlaceOf(Error error) =>
        error.Metadata is not null && error.Metadata.TryGetValue(PlaceKey, out var place) ? place as TextPlace : null;

    /// <summary>The wording of an error in a language: Vietnamese for <c>vi</c>, English otherwise.</summary>
    /// <param name="error">The error.</param>
    /// <param name="language">A two-letter language code.</param>
    public static string TextOf(Error error, string language) =>
        language == LocalizedText.DefaultLanguage ? Read(error, VietnameseKey) ?? error.Description : error.Description;

    private static string? Read(Error error, string key) =>
        error.Metadata is not null && error.Metadata.TryGetValue(key, out var value) ? value as string : null;

    private static Dictionary<string, object> Metadata(string vi, string? path)
    {
        var metadata = new Dictionary<string, object> { [VietnameseKey] = vi };
        if (path is not null)
        {
            metadata[PathKey] = path;
        }

        return metadata;
    }
}
