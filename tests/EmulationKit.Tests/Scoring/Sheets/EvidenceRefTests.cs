using EmulationKit.Scoring;
using EmulationKit.Tests.Participants;

namespace EmulationKit.Tests.Scoring.Sheets;

public sealed class EvidenceRefTests
{
    [Fact]
    public void A_file_is_known_by_its_fingerprint()
    {
        var id = EvidenceId.New();
        var file = EvidenceRef.File(id, " Báo cáo ", new string('A', 64)).Granted();
        Assert.Equal((id, EvidenceKind.File, "Báo cáo", new string('a', 64)), (file.Id, file.Kind, file.Title, file.Sha256));
    }

    [Fact]
    public void What_is_no_evidence_is_refused()
    {
        Assert.Equal(["Evidence.TitleInvalid", "Evidence.HashInvalid"], EvidenceRef.File(EvidenceId.New(), " ", "xyz").Codes());
        Assert.Equal(["Evidence.HashInvalid"], EvidenceRef.File(EvidenceId.New(), "Báo cáo", new string('g', 64)).Codes());
        Assert.Equal(["Evidence.TitleInvalid"], EvidenceRef.Paper(new string('a', 301)).Codes());
        EvidenceRef.File(EvidenceId.New(), " ", "xyz").AssertBilingual();
    }

    [Theory]
    [InlineData("https://caobang.gov.vn/kh-2255", false)]
    [InlineData("http://caobang.gov.vn", false)]
    [InlineData("javascript:alert(1)", true)]
    [InlineData("file:///etc/passwd", true)]
    [InlineData("/kh-2255", true)]
    public void Only_an_address_on_the_web_is_a_link(string address, bool refused) =>
        Assert.Equal(refused ? ["Evidence.AddressInvalid"] : [], EvidenceRef.Link("Kế hoạch", new(address, UriKind.RelativeOrAbsolute)).Codes());
}
