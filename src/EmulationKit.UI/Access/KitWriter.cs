using EmulationKit.Access;
using EmulationKit.UseCases;
using Microsoft.AspNetCore.Http;

namespace EmulationKit.UI.Access;

/// <summary>Carries out the core's use cases for who sent the form.</summary>
/// <param name="services">What use cases need.</param>
/// <param name="actors">Who the host's user is to the kit.</param>
/// <param name="http">The request.</param>
public sealed class KitWriter(UseCaseServices services, IActorSource actors, IHttpContextAccessor http)
{
    /// <summary>Carries out a command. What was begun is finished even where the reader has gone away.</summary>
    /// <typeparam name="TCommand">What is to be done.</typeparam>
    /// <typeparam name="TResult">What it comes to.</typeparam>
    /// <param name="useCase">Makes the use case.</param>
    /// <param name="command">What is to be done.</param>
    public Task<ErrorOr<TResult>> DoAsync<TCommand, TResult>(Func<UseCaseServices, UseCase<TCommand, TResult>> useCase, TCommand command)
        where TCommand : Command =>
        Guard.Against.Null(useCase)(services).RunAsync(actors.ActorOf(http.HttpContext?.User), command, CancellationToken.None);
}
