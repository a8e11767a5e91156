namespace EmulationKit.Campaigns;

/// <summary>Tells people outside the application what waits for them, as by mail. The host supplies it; without one nobody is
/// told.</summary>
public interface INotifier
{
    /// <summary>Sends a digest. What it throws is logged, and the digest is sent again with the next one.</summary>
    /// <param name="digest">What is to be told, and to whom.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task NotifyAsync(Digest digest, CancellationToken cancellationToken);
}
