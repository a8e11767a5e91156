namespace EmulationKit.UseCases;

/// <summary>Begins units of work.</summary>
public interface IUnitOfWorkFactory
{
    /// <summary>Begins one. Each has its own connection to the database, so that several can run side by side.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    Task<IUnitOfWork> BeginAsync(CancellationToken cancellationToken = default);
}
