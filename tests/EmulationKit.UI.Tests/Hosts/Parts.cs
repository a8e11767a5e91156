using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.Localization;
using EmulationKit.UI.Texts;

namespace EmulationKit.UI.Tests.Hosts;

internal sealed class HostLayout : LayoutComponentBase
{
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.AddMarkupContent(0, "<header id=\"host-header\">Tỉnh nhà</header>");
        builder.AddContent(1, Body);
    }
}

internal sealed class HostPage : ComponentBase
{
    [Parameter]
    public string Campaign { get; set; } = "";

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, $"Trang của tỉnh: {Campaign}");
}

internal sealed class HostPart : ComponentBase
{
    [Parameter]
    public string? Campaign { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, $"Phần của tỉnh: {Campaign ?? "không"}");
}

internal sealed class Failing : ComponentBase
{
    protected override void OnInitialized() => throw new InvalidOperationException("chi tiết bí mật");
}

internal sealed class HostTexts : IStringLocalizer<KitText>
{
    public LocalizedString this[string name] => name == "Leaderboard.Title" ? new(name, "Thứ hạng", false) : new(name, name, true);

    public LocalizedString this[string name, params object[] arguments] => this[name];

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}
