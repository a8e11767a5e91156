using EmulationKit.Campaigns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EmulationKit;

/// <summary>Sends digests once a day, from the hour that the options say.</summary>
internal sealed partial class DigestService(IServiceScopeFactory scopes, TimeProvider clock, DigestOptions options, ILogger<DigestService> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await TryAsync(stoppingToken);
            await Task.Delay(Pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task TryAsync(CancellationToken stoppingToken)
    {
        var hour = CampaignTimeZone.Of(CampaignTimeZone.Default).Value.LocalOf(clock.GetUtcNow()).Hour;
        if (hour < options.Hour)
        {
            return;
        }

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var sent = await scope.ServiceProvider.GetRequiredService<SendDigests>().RunAsync(stoppingToken);
            if (sent.IsError)
            {
                Refused(logger, sent.FirstError.Code);
            }
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            Failed(logger, problem);
        }
    }

    [LoggerMessage(EventId = 1007, Level = LogLevel.Warning, Message = "Digests were not sent: {Code}")]
    private static partial void Refused(ILogger logger, string code);

    [LoggerMessage(EventId = 1008, Level = LogLevel.Error, Message = "Digests were not sent.")]
    private static partial void Failed(ILogger logger, Exception problem);
}
