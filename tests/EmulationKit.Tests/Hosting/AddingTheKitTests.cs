using EmulationKit.Packs;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.Tests.Hosting;

public sealed class AddingTheKitTests
{
    [Fact]
    public void Adding_it_twice_adds_nothing_twice_and_keeps_what_the_host_has()
    {
        var services = new ServiceCollection();
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        services.AddSingleton<TimeProvider>(clock);
        services.AddEmulationKit();
        var count = services.Count;

        var kit = services.AddEmulationKit();

        Assert.Same(services, kit.Services);
        Assert.Equal(count, services.Count);
        Assert.Same(clock, services.Single(s => s.ServiceType == typeof(TimeProvider)).ImplementationInstance);
        Assert.Same(RuleVocabulary.Standard, services.Single(s => s.ServiceType == typeof(RuleVocabulary)).ImplementationInstance);
    }
}
