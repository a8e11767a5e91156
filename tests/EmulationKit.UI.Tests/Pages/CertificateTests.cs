using System.Net;
using EmulationKit.Honours;
using EmulationKit.UI.Tests.Hosts;

namespace EmulationKit.UI.Tests.Pages;

public sealed class CertificateTests(Site site) : IClassFixture<Site>
{
    private AwardDecision Decision => site.Demo.Decision;

    [Fact]
    public async Task A_certificate_is_shown_by_its_code_with_a_qr_code_that_leads_to_it()
    {
        var code = CodeOf(Decision.Honourees[0]);
        var page = WebUtility.HtmlDecode(await site.GetAsync($"/cao-bang-525/tra-cuu/{code}"));

        Assert.Contains("Hợp lệ", page);
        Assert.Contains("Nông Thị Thu", page);
        Assert.Contains("1207/QĐ-UBND", page);
        Assert.Matches("<svg class=\"ek-cert__qr\"[^>]*>\\s*<path class=\"ek-qr\" d=\"M4 4h7v1h-7z", page);
        Assert.Contains(code, WebUtility.HtmlDecode(await site.GetAsync("/cao-bang-525/vinh-danh")));
        Assert.Contains("Valid", await site.GetAsync($"/cao-bang-525/tra-cuu/{code.Replace("-", "").ToLowerInvariant()}", "en"));
    }

    [Fact]
    public async Task A_struck_one_says_so_and_names_nobody()
    {
        var struck = Decision.Revocations[0];
        var page = WebUtility.HtmlDecode(await site.GetAsync($"/cao-bang-525/tra-cuu/{CheckCode.Of(Decision.Id, struck.Participant, struck.AwardCode)}"));

        Assert.Contains("đã bị hủy bỏ", page);
        Assert.DoesNotContain(site.Demo.Store.Of<EmulationKit.Participants.Participant>().Single(p => p.Id == struck.Participant).Name, page);
    }

    [Theory]
    [InlineData("/tra-cuu/1111-1111-1111")]
    [InlineData("/tra-cuu/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/tra-cuu?code=7K3M")]
    public async Task An_unknown_code_is_not_found(string path)
    {
        var page = WebUtility.HtmlDecode(await site.GetAsync("/cao-bang-525" + path));

        Assert.Contains("Không tìm thấy", page);
        Assert.DoesNotContain("Hợp lệ", page);
    }

    [Fact]
    public async Task The_check_takes_a_code()
    {
        var page = WebUtility.HtmlDecode(await site.GetAsync($"/cao-bang-525/tra-cuu?code={CodeOf(Decision.Honourees[0])}"));

        Assert.Contains("Hợp lệ: 1 mục", page);
        Assert.Contains("Nông Thị Thu", page);
    }

    private string CodeOf(Honouree honouree) => CheckCode.Of(Decision.Id, honouree.Participant, honouree.AwardCode).ToString();
}
