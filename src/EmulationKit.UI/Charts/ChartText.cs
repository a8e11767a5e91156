using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace EmulationKit.UI.Charts;

/// <summary>Words within a drawing. (Razor keeps the element's name for itself, so it is made by hand.)</summary>
public sealed class ChartText : ComponentBase
{
    /// <summary>From the left.</summary>
    [Parameter]
    public decimal X { get; set; }

    /// <summary>From the top, of the line that the words stand on.</summary>
    [Parameter]
    public decimal Y { get; set; }

    /// <summary>start, middle or end.</summary>
    [Parameter]
    public string? Anchor { get; set; }

    /// <summary>Whether it is a value.</summary>
    [Parameter]
    public bool IsValue { get; set; }

    /// <summary>The words.</summary>
    [Parameter]
    public string Text { get; set; } = "";

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        Guard.Against.Null(builder);
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", Draw.At(X));
        builder.AddAttribute(2, "y", Draw.At(Y));
        builder.AddAttribute(3, "text-anchor", Anchor);
        builder.AddAttribute(4, "class", IsValue ? "ek-chart__v" : null);
        builder.AddContent(5, Text);
        builder.CloseElement();
    }
}
