namespace EmulationKit.Tests.UseCases;

/// <summary>Stores in memory.</summary>
internal sealed class InMemoryStores : ITestStores
{
    public ITestStore Empty() => new InMemoryStore();

    public AWorld World()
    {
        var world = new AWorld().In(Empty());
        world.Store.Seed(world.Everything);
        return world;
    }

    public AWorld Untouched()
    {
        var world = World();
        world.Store.Seed(world.Crowd);
        return world;
    }
}
