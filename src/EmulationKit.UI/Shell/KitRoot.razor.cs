using System.Collections.Concurrent;
using System.Reflection;
using EmulationKit.UI.Mounting;
using EmulationKit.UI.Texts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;

namespace EmulationKit.UI.Shell;

/// <summary>The document of every page of the kit.</summary>
public sealed partial class KitRoot
{
    private static readonly ConcurrentDictionary<Type, string[]> Known = new();

    /// <summary>What is shown instead of the page that the endpoint names.</summary>
    [Parameter]
    public Type? Shown { get; set; }

    [Inject]
    private KitTexts Texts { get; set; } = default!;

    [Inject]
    private KitLinks Links { get; set; } = default!;

    [Inject]
    private KitUIOptions Options { get; set; } = default!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    private Type Outer => Options.Layout ?? typeof(KitLayout);

    private Endpoint? Endpoint => Http.GetEndpoint();

    private bool IsWorkspace => Shown is null && Endpoint?.Metadata.GetMetadata<KitPageAttribute>()?.Area == KitArea.Workspace;

    private RenderFragment Page => builder =>
    {
        var page = Shown ?? Endpoint?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type ?? typeof(NotFoundPage);
        builder.OpenComponent(0, page);
        foreach (var name in Shown is null ? Known.GetOrAdd(page, ParametersOf) : [])
        {
            if (Http.Request.RouteValues.TryGetValue(name, out var value))
            {
                builder.AddComponentParameter(1, name, value?.ToString());
            }
        }

        builder.CloseComponent();
    };

    // The one script of the kit; a module runs after the document is there and never holds it up.
    private MarkupString Script => new($"<script type=\"module\" src=\"{Asset("ek.js")}\"></script>");

    private string Css(string sheet) => Asset($"ek-{sheet}.css");

    private string Asset(string file) => Links.Asset(Assets[$"_content/EmulationKit.UI/{file}"]);

    private static string[] ParametersOf(Type page) =>
        [.. page.GetProperties().Where(p => p.PropertyType == typeof(string) && p.GetCustomAttribute<ParameterAttribute>() is not null).Select(p => p.Name)];
}
