namespace EmulationKit.EntityFrameworkCore.Tests.UseCases;

/// <summary>Waits where a test cannot, away from the threads of the test runner, which may all be waiting.</summary>
internal static class Waiting
{
    public static T For<T>(Func<Task<T>> work) => Task.Run(work).GetAwaiter().GetResult();
}
