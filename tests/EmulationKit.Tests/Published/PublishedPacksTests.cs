using EmulationKit.Packs;
using EmulationKit.Tests.Architecture;
using Microsoft.Extensions.FileProviders;

namespace EmulationKit.Tests.Published;

/// <summary>Published tables of public competitions as packs, computed again. Each pack names its source.</summary>
public sealed class PublishedPacksTests
{
    [Theory]
    [InlineData("imo-2024", 108)]
    [InlineData("par-index-2023", 6)]
    [InlineData("pci-2019", 23)]
    [InlineData("pci-2020", 63)]
    public void A_published_table_comes_out_as_published(string name, int participants)
    {
        using var files = new PhysicalFileProvider(Path.Combine(Repository.Root, "tests", "packs", name));
        var pack = PackReader.Read(files);
        Assert.Empty(pack.ErrorsOrEmptyList.Select(e => $"{DomainError.PlaceOf(e)}: {e.Description}"));

        var result = Assert.Single(PackTestRun.Run(pack.Value));

        Assert.Equal(participants, result.Test.Expect.Count);
        Assert.Empty(result.Failures.Select(f => $"{DomainError.PlaceOf(f)}: {f.Description}"));
    }
}
