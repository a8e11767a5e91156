using EmulationKit.UI.Texts;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.UI.Mounting;

/// <summary>What a host says of the kit's pages: who may see them, how they look, what takes the place of what.</summary>
public sealed class KitUIOptions
{
    private readonly Dictionary<Type, Type> pages = [];
    private readonly List<(string Slot, Type Component, int Order)> slots = [];
    private readonly List<KitMenuEntry> entries = [];
    private readonly Dictionary<string, Dictionary<string, string>> texts = new(StringComparer.OrdinalIgnoreCase);
    private Type? layout;

    /// <summary>The pages for citizens. The host must say who may see them.</summary>
    public KitEndpointGroup PublicPages { get; } = new();

    /// <summary>The pages for those who work on a campaign. The host must say who may reach them; what each of them may do
    /// there, the kit's own roles say.</summary>
    public KitEndpointGroup Workspace { get; } = new();

    /// <summary>What stands in the header and in the titles; "Thi đua" if not said.</summary>
    public LocalizedText? SiteName { get; set; }

    /// <summary>The layout around every page; the kit's own if not said.</summary>
    /// <exception cref="ArgumentException">It is no layout component.</exception>
    public Type? Layout
    {
        get => layout;
        set => layout = value is null || typeof(LayoutComponentBase).IsAssignableFrom(value)
            ? value : throw new ArgumentException($"{value} is not a layout: derive it from LayoutComponentBase.", nameof(value));
    }

    /// <summary>The content security policy of the kit's pages; a strict one if not said. Nothing (<c>null</c>) leaves it to
    /// the host.</summary>
    public string? ContentSecurityPolicy { get; set; } =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    /// <summary>Whether the page with every component of the design is there, at <c>mau-giao-dien</c>; if not said, in
    /// Development alone.</summary>
    public bool? ShowStylePage { get; set; }

    /// <summary>The languages in which the kit's texts are there.</summary>
    public IReadOnlyCollection<string> Languages => [.. new[] { "vi", "en" }.Union(texts.Keys, StringComparer.OrdinalIgnoreCase)];

    internal IReadOnlyList<KitMenuEntry> Entries => entries;

    /// <summary>Puts a component of the host in the place of a page of the kit. It gets the page's route values as
    /// parameters of the same names.</summary>
    /// <typeparam name="TPage">The kit's page.</typeparam>
    /// <typeparam name="TComponent">The host's component; it needs no route of its own.</typeparam>
    public KitUIOptions ReplacePage<TPage, TComponent>()
        where TPage : IComponent
        where TComponent : IComponent
    {
        pages[typeof(TPage)] = typeof(TComponent);
        return this;
    }

    /// <summary>Puts a component of the host into a slot.</summary>
    /// <typeparam name="TComponent">The host's component.</typeparam>
    /// <param name="slot">One of <see cref="KitSlots"/>.</param>
    /// <param name="order">Where it stands among those in the slot.</param>
    /// <exception cref="ArgumentException">There is no such slot.</exception>
    public KitUIOptions AddToSlot<TComponent>(string slot, int order = 0)
        where TComponent : IComponent
    {
        if (!KitSlots.All.Contains(slot))
        {
            throw new ArgumentException($"There is no slot '{slot}'; use one of {string.Join(", ", KitSlots.All)}.", nameof(slot));
        }

        slots.Add((slot, typeof(TComponent), order));
        return this;
    }

    /// <summary>Adds a widget to the first page of the workspace.</summary>
    /// <typeparam name="TComponent">The host's component.</typeparam>
    /// <param name="order">Where it stands among the widgets.</param>
    public KitUIOptions AddWidget<TComponent>(int order = 0)
        where TComponent : IComponent => AddToSlot<TComponent>(KitSlots.Dashboard, order);

    /// <summary>Adds an entry to a menu.</summary>
    /// <param name="entry">The entry.</param>
    public KitUIOptions AddMenuEntry(KitMenuEntry entry)
    {
        entries.Add(Guard.Against.Null(entry));
        return this;
    }

    /// <summary>Words texts of the kit anew, or in another language. What is not among them stays as it is; in a language
    /// that lacks it, it is Vietnamese.</summary>
    /// <param name="language">A two-letter language code.</param>
    /// <param name="worded">Key to text; the keys are those of the kit's own texts.</param>
    public KitUIOptions AddTexts(string language, IReadOnlyDictionary<string, string> worded)
    {
        Guard.Against.NullOrWhiteSpace(language);
        Guard.Against.Null(worded);
        var known = texts.TryGetValue(language, out var before) ? before : texts[language] = new(StringComparer.Ordinal);
        foreach (var (key, text) in worded)
        {
            known[key] = text;
        }

        return this;
    }

    /// <summary>Keeps public pages for a while and answers from there. The host adds <c>AddOutputCache()</c> to its services and
    /// <c>app.UseOutputCache()</c> after <c>UseAuthentication</c> and before the mount. Who is signed in is always answered anew.</summary>
    /// <param name="time">For how long.</param>
    public KitUIOptions CachePublicPages(TimeSpan time)
    {
        PublicPages.CacheOutput(policy => policy.Expire(time).SetVaryByQuery("*").SetVaryByHeader("Accept-Encoding", "Accept-Language")
            .VaryByValue(context => new KeyValuePair<string, string>(KitLanguages.Cookie, context.Request.Cookies[KitLanguages.Cookie] ?? "")));
        return this;
    }

    internal Type ShownFor(Type page) => pages.GetValueOrDefault(page, page);

    internal IEnumerable<Type> In(string slot) => slots.Where(s => s.Slot == slot).OrderBy(s => s.Order).Select(s => s.Component);

    internal string? TextOf(string language, string key) =>
        texts.TryGetValue(language, out var known) && known.TryGetValue(key, out var text) ? text : null;
}
