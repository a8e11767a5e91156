using EmulationKit.Packs;

namespace EmulationKit.Tests.Packs;

public sealed class FullPackTests
{
    [Fact]
    public void A_pack_with_everything_reads_and_its_tests_pass()
    {
        var read = PackReader.Read(AFullPack.Files);

        Assert.Empty(read.ErrorsOrEmptyList.Select(e => $"{DomainError.PlaceOf(e)} {e.Code} {e.Description}"));
        Assert.All(PackTestRun.Run(read.Value), result => Assert.Empty(result.Failures.Select(f => f.Description)));
    }
}
