using EmulationKit.Packs;
using EmulationKit.Tests.Architecture;
using Microsoft.Extensions.FileProviders;

namespace EmulationKit.Tests.Documentation;

/// <summary>The packs under docs/examples, from which the documentation quotes.</summary>
public sealed class ExamplePacksTests
{
    public static TheoryData<string> Packs => new(Directory.GetDirectories(ExampleFolder).Select(Path.GetFileName).Order(StringComparer.Ordinal)!);

    private static string ExampleFolder => Path.Combine(Repository.Root, "docs", "examples");

    [Theory]
    [MemberData(nameof(Packs))]
    public void Every_example_pack_reads_and_its_tests_pass(string name)
    {
        var pack = Read(name);

        Assert.NotEmpty(pack.Tests);
        Assert.Empty(PackTestRun.Run(pack).SelectMany(r => r.Failures).Select(f => $"{DomainError.PlaceOf(f)}: {f.Description}"));
    }

    private static Pack Read(string name)
    {
        using var files = new PhysicalFileProvider(Path.Combine(ExampleFolder, name));
        var read = PackReader.Read(files);
        Assert.Empty(read.ErrorsOrEmptyList.Select(e => $"{DomainError.PlaceOf(e)}: {DomainError.TextOf(e, "en")}"));
        return read.Value;
    }
}
