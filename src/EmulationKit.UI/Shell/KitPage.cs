using EmulationKit.UI.Access;
using EmulationKit.UI.Texts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace EmulationKit.UI.Shell;

/// <summary>A page that reads its model and shows it.</summary>
/// <typeparam name="TModel">What it shows.</typeparam>
public abstract class KitPage<TModel> : ComponentBase
    where TModel : IPageModel<TModel>
{
    /// <summary>The campaign's code, from the address.</summary>
    [Parameter]
    public string Campaign { get; set; } = "";

    /// <summary>The code of a thing within the campaign, from the address.</summary>
    [Parameter]
    public string? Id { get; set; }

    /// <summary>Asks the core.</summary>
    [Inject]
    protected KitReader Reader { get; set; } = default!;

    /// <summary>Words for the reader.</summary>
    [Inject]
    protected KitTexts Texts { get; set; } = default!;

    /// <summary>Addresses.</summary>
    [Inject]
    protected KitLinks Links { get; set; } = default!;

    /// <summary>The request.</summary>
    [CascadingParameter]
    protected HttpContext Http { get; set; } = default!;

    /// <summary>What the address asks for.</summary>
    protected PageRequest Request => field ??= new(Campaign, Id, Http.Request.Query);

    /// <summary>What the core answered; nothing before it did.</summary>
    protected ErrorOr<TModel>? Answer { get; private set; }

    /// <inheritdoc />
    protected override Task OnInitializedAsync() => ReadAsync();

    /// <summary>Reads the model, anew where something was changed.</summary>
    protected async Task ReadAsync() => Answer = await TModel.ReadAsync(Reader, Request);
}
