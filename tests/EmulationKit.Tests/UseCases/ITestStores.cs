namespace EmulationKit.Tests.UseCases;

/// <summary>Where the tests of use cases get their stores from: memory here, real databases in the tests of storage.</summary>
internal interface ITestStores
{
    /// <summary>A store with nothing in it.</summary>
    ITestStore Empty();

    /// <summary>A world in a store of its own.</summary>
    AWorld World();

    /// <summary>A crowded world as it was before anybody did anything, in a store that may forget what is committed to it.</summary>
    AWorld Untouched();
}
