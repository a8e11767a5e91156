using System.Security.Claims;

namespace EmulationKit.Access;

/// <summary>Tells who acts from what the host's sign-in says. A host with other claims gives its own.</summary>
public interface IActorSource
{
    /// <summary>Who acts; nobody if not signed in.</summary>
    /// <param name="user">The host's user, if there is one.</param>
    ActorId? ActorOf(ClaimsPrincipal? user);
}
