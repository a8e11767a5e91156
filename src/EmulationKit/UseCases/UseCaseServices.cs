using Microsoft.Extensions.Logging;

namespace EmulationKit.UseCases;

/// <summary>What every use case needs.</summary>
/// <param name="Store">Begins units of work.</param>
/// <param name="Clock">Tells the time.</param>
/// <param name="Handlers">Who is told of what happened.</param>
/// <param name="Logger">Where it is logged.</param>
public sealed record UseCaseServices(IUnitOfWorkFactory Store, TimeProvider Clock, IEnumerable<IKitEventHandler> Handlers, ILogger<UseCaseServices> Logger);
