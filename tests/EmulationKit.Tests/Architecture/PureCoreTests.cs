using EmulationKit.Tests.Architecture.Samples;
using NetArchTest.Rules;

namespace EmulationKit.Tests.Architecture;

public sealed class PureCoreTests
{
    private static readonly string[] Impure =
    [
        // A CSV library's reader derives from System.Data's; a connection to a database is what the core may not have.
        "Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Microsoft.Data", "System.Data.Common.DbConnection", "System.Data.IDbConnection",
        "System.Net", "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream",
        "System.IO.Directory", "System.IO.DirectoryInfo", "System.Console",
        "System.Diagnostics.Process",
    ];

    [Fact]
    public void The_core_has_no_storage_no_web_and_no_input_or_output()
    {
        // Coverage puts a type of its own into the assembly that it measures.
        var core = Types.InAssembly(typeof(Points).Assembly).That().ResideInNamespaceStartingWith("EmulationKit");

        Assert.NotEmpty(core.GetTypes());
        Assert.Empty(ImpureOf(core));
    }

    [Fact]
    public void Each_kind_of_impurity_is_seen_wherever_it_stands() =>
        Assert.Equal(
            [nameof(Asks), nameof(Holds), nameof(Prints), nameof(Reads), nameof(Waits), nameof(Yields)],
            ImpureOf(Types.InAssembly(typeof(PureCoreTests).Assembly).That().ResideInNamespaceStartingWith(typeof(Asks).Namespace)));

    private static IEnumerable<string> ImpureOf(PredicateList types) =>
        (types.ShouldNot().HaveDependencyOnAny(Impure).GetResult().FailingTypeNames ?? [])
            .Select(name => name.Split('.')[^1])
            .Order(StringComparer.Ordinal);
}
