using System.Reflection;
using EmulationKit.Access;
using EmulationKit.Scoring;
using EmulationKit.Tests.UseCases;
using EmulationKit.UseCases;

namespace EmulationKit.Tests.Access;

public abstract class AccessMatrixTests
{
    private readonly ITestStores stores;

    private const string Code = "the code of the host";

    public static TheoryData<string> UseCases => [.. Types(typeof(UseCase<,>)).Select(t => t.Name)];

    private protected AccessMatrixTests(ITestStores stores) => this.stores = stores;

    [Fact]
    public void Every_use_case_and_query_has_one_row_and_every_row_has_one() =>
        Assert.Equal(
            Types(typeof(UseCase<,>)).Concat(Types(typeof(KitQuery<,>))).Select(t => t.Name).Order(StringComparer.Ordinal),
            AccessTable.All.Select(p => p.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_use_case_and_query_has_a_sample_here()
    {
        var world = new AWorld();

        Assert.Equal(
            Types(typeof(UseCase<,>)).Select(CommandOf).Select(t => t.Name).Order(StringComparer.Ordinal),
            AccessSamples.All.Select(s => s.Command(world).GetType().Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            Types(typeof(KitQuery<,>)).Select(CommandOf).Select(t => t.Name).Order(StringComparer.Ordinal),
            QuerySamples.All.Select(s => s.Ask(world).GetType().Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(UseCases))]
    public async Task Only_who_may_gets_past_access_and_a_denied_command_leaves_nothing(string name)
    {
        var type = Types(typeof(UseCase<,>)).Single(t => t.Name == name);
        foreach (var who in AccessSamples.Everybody)
        {
            var world = stores.Untouched();
            var (may, command) = AccessSamples.All.Single(s => s.Command(world).GetType() == CommandOf(type));

            var errors = await RunAsync(world, type, AccessSamples.Actor(who), command(world));

            var denied = errors.Where(e => e.Code is "Access.Denied" or "Access.NotSignedIn").Select(e => e.Code).ToArray();
            Assert.True(may.Contains(who) == (denied.Length == 0), $"{name} by {who}: {string.Join(", ", errors.Select(e => e.Code))}");
            if (!may.Contains(who))
            {
                Assert.Equal([who == 'N' ? "Access.NotSignedIn" : "Access.Denied"], denied);
                Assert.Equal(0, world.Store.Commits);
                Assert.Equal(2, world.Store.Of<EmulationKit.Audit.AuditEntry>().Count);
            }
        }
    }

    [Theory]
    [MemberData(nameof(UseCases))]
    public async Task On_something_that_is_not_there_a_stranger_hears_what_it_hears_elsewhere(string name)
    {
        var type = Types(typeof(UseCase<,>)).Single(t => t.Name == name);
        var other = new AWorld();
        var (may, command) = AccessSamples.All.Single(s => s.Command(other).GetType() == CommandOf(type));
        if (may.Contains('X'))
        {
            return;
        }

        var errors = await RunAsync(stores.Untouched(), type, AWorld.Stranger, command(other));

        Assert.Equal(["Access.Denied"], errors.Select(e => e.Code));
    }

    internal static IReadOnlyList<Type> Types(Type definition) =>
        [.. typeof(Points).Assembly.GetTypes().Where(t => !t.IsAbstract && Base(t, definition) is not null)];

    internal static Type CommandOf(Type type) => (Base(type, typeof(UseCase<,>)) ?? Base(type, typeof(KitQuery<,>)))!.GetGenericArguments()[0];

    internal static object Make(AWorld world, Type type) =>
        Activator.CreateInstance(type, type.GetConstructors().Single().GetParameters().Select(p => Argument(world, p)).ToArray())!;

    private static object? Argument(AWorld world, ParameterInfo parameter) =>
        parameter.ParameterType == typeof(UseCaseServices) ? world.Services
        : parameter.ParameterType == typeof(FirstOrganiser) ? new FirstOrganiser(Code)
        : parameter.ParameterType == typeof(IEvidenceStore) ? world.Store.Evidence
        : null;

    internal static async Task<IReadOnlyList<Error>> RunAsync(AWorld world, Type type, ActorId? actor, object command)
    {
        var task = (Task)type.GetMethod("RunAsync")!.Invoke(Make(world, type), [actor, command, CancellationToken.None])!;
        await task;
        var result = (IErrorOr)task.GetType().GetProperty("Result")!.GetValue(task)!;
        return result.IsError ? result.Errors! : [];
    }

    private static Type? Base(Type? type, Type definition)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == definition)
            {
                return type;
            }
        }

        return null;
    }
}
