using System.Security.Claims;

namespace EmulationKit.Access;

/// <summary>Takes the user id from the usual claims: the name identifier, else <c>sub</c>. Who is not authenticated, or
/// has no id, is nobody.</summary>
public sealed class ClaimsActorSource : IActorSource
{
    /// <inheritdoc />
    public ActorId? ActorOf(ClaimsPrincipal? user) =>
        user?.Identity?.IsAuthenticated == true && IdOf(user) is { } id && !string.IsNullOrWhiteSpace(id) ? new ActorId(id.Trim()) : null;

    private static string? IdOf(ClaimsPrincipal user) => (user.FindFirst(ClaimTypes.NameIdentifier) ?? user.FindFirst("sub"))?.Value;
}
