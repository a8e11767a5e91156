namespace EmulationKit.UseCases;

/// <summary>Tells a host's handlers of what happened.</summary>
internal static class Events
{
    public static async Task PublishAsync(UseCaseServices services, IReadOnlyList<KitEvent> events, CancellationToken cancellationToken)
    {
        foreach (var happened in events)
        {
            foreach (var handler in services.Handlers)
            {
                try
                {
                    await handler.HandleAsync(happened, cancellationToken);
                }
                catch (Exception problem) when (problem is not OperationCanceledException)
                {
                    KitTelemetry.HandlerFailed(services, handler, happened, problem);
                }
            }
        }
    }
}
