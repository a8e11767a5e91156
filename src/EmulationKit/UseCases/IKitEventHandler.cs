namespace EmulationKit.UseCases;

/// <summary>What a host does after something happened, such as sending a message. It is called after the commit; if it
/// fails, that is logged, and what happened stands.</summary>
public interface IKitEventHandler
{
    /// <summary>Handles one event.</summary>
    /// <param name="happened">What happened.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task HandleAsync(KitEvent happened, CancellationToken cancellationToken);
}
