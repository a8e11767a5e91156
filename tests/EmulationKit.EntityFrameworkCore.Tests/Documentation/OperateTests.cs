using System.Diagnostics.Metrics;
using System.Reflection;
using EmulationKit.Tests.Architecture;
using EmulationKit.UseCases;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EmulationKit.EntityFrameworkCore.Tests.Documentation;

/// <summary>That docs/operate.md says what the kit tells its operator, all of it and nothing else.</summary>
public sealed class OperateTests
{
    private static readonly string[] Lines = Repository.Read("docs/operate.md").Split('\n');

    [Fact]
    public void Every_log_message_stands_there_with_its_id()
    {
        var logged = new[] { typeof(KitTelemetry).Assembly, typeof(KitDbContext).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()).OfType<LoggerMessageAttribute>()
            .Select(message => $"{message.EventId} | {message.Level} | {message.Message}").Order(StringComparer.Ordinal);

        Assert.Equal(logged, Rows("| 1").Select(row => string.Join(" | ", row.Take(3))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_instrument_stands_there()
    {
        var published = new List<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (instrument.Meter.Name == KitTelemetry.Name)
            {
                published.Add($"`{instrument.Name}`");
            }
        };
        System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof(KitTelemetry).TypeHandle);
        listener.Start();

        Assert.Equal(published.Order(StringComparer.Ordinal), Rows("| `emulationkit.").Select(row => row[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_health_check_has_the_name_that_stands_there()
    {
        var services = new ServiceCollection();
        services.AddHealthChecks().AddEmulationKit();
        using var provider = services.BuildServiceProvider();

        var check = Assert.Single(provider.GetRequiredService<IOptions<HealthCheckServiceOptions>>().Value.Registrations);

        Assert.Contains(Lines, line => line.Contains($"`{check.Name}`", StringComparison.Ordinal));
    }

    private static IEnumerable<string[]> Rows(string beginning) =>
        Lines.Where(line => line.StartsWith(beginning, StringComparison.Ordinal)).Select(line => line.Trim('|', ' ', '\r').Split(" | ").Select(cell => cell.Trim()).ToArray());
}
