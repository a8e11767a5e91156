using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace EmulationKit.EntityFrameworkCore.Hosting;

/// <summary>Whether the database can be reached and is up to date.</summary>
internal sealed class KitDatabaseHealthCheck(KitDatabase database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var pending = await database.PendingAsync(cancellationToken);
        return pending.IsError ? new(context.Registration.FailureStatus, pending.FirstError.Description)
            : pending.Value.Count == 0 ? HealthCheckResult.Healthy("The database is up to date.")
            : new(context.Registration.FailureStatus, $"The database lacks {string.Join(", ", pending.Value)}; migrate it.");
    }
}
