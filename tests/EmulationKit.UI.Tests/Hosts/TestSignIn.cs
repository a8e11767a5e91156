using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EmulationKit.UI.Tests.Hosts;

/// <summary>Signs in whom a header names, and sends others to a sign-in page.</summary>
internal sealed class TestSignIn(IOptionsMonitor<TestSignIn.Settings> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<TestSignIn.Settings>(options, logger, encoder)
{
    public const string Name = "Test";

    public const string Header = "X-User";

    public sealed class Settings : AuthenticationSchemeOptions;

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers[Header] is not [{ Length: > 0 } user])
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        var identity = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, user)], Name);
        return Task.FromResult(AuthenticateResult.Success(new(new ClaimsPrincipal(identity), Name)));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Redirect($"{Request.PathBase}/sign-in");
        return Task.CompletedTask;
    }
}
