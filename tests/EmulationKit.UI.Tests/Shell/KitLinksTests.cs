using EmulationKit.UI.Mounting;
using EmulationKit.UI.Shell;
using Microsoft.AspNetCore.Http;

namespace EmulationKit.UI.Tests.Shell;

public sealed class KitLinksTests
{
    private readonly DefaultHttpContext http = new();

    [Theory]
    [InlineData("", "/", "/a%20b/xep-hang")]
    [InlineData("/apps", "/", "/apps/a%20b/xep-hang")]
    [InlineData("", "/thi-dua/", "/thi-dua/a%20b/xep-hang")]
    [InlineData("/apps", "thi-dua/tinh", "/apps/thi-dua/tinh/a%20b/xep-hang")]
    public void An_address_is_base_path_prefix_and_page(string pathBase, string prefix, string expected) =>
        Assert.Equal(expected, Links(pathBase, prefix).Leaderboard("a b"));

    [Fact]
    public void The_root_of_a_mount_at_the_root_is_a_slash() => Assert.Equal("/", Links("", "/").Campaigns);

    [Fact]
    public void An_address_of_the_host_follows_its_base_path() =>
        Assert.Equal(["/apps/tin-tuc", "https://x.example/"], new[] { "~/tin-tuc", "https://x.example/" }.Select(Links("/apps", "/").OfHost));

    private KitLinks Links(string pathBase, string prefix)
    {
        http.Request.PathBase = pathBase;
        var mount = new KitMount();
        mount.At(prefix, null!);
        return new(mount, new HttpContextAccessor { HttpContext = http });
    }
}
