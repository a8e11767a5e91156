using Microsoft.AspNetCore.Http;

namespace EmulationKit.UI.Shell;

/// <summary>How the core's refusals are answered over HTTP.</summary>
internal static class Refusals
{
    public const string NotSignedIn = "Access.NotSignedIn";

    public static int StatusOf(Error error) => error switch
    {
        { Code: NotSignedIn } => StatusCodes.Status401Unauthorized,
        { Type: ErrorType.Forbidden or ErrorType.Unauthorized } => StatusCodes.Status403Forbidden,
        { Type: ErrorType.NotFound } => StatusCodes.Status404NotFound,
        { Type: ErrorType.Conflict } => StatusCodes.Status409Conflict,
        { Type: ErrorType.Validation } => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status500InternalServerError,
    };

    /// <summary>The same refusal, with the name of whom it is about before it.</summary>
    public static Error About(this Error error, string who) => DomainError.Conflict(
        error.Code, $"{who}: {DomainError.TextOf(error, "en")}", $"{who}: {DomainError.TextOf(error, LocalizedText.DefaultLanguage)}");
}
