using Deque.AxeCore.Commons;

namespace EmulationKit.EndToEnd;

/// <summary>Asks axe whether everybody can use a page: WCAG 2.2 AA and best practice.</summary>
internal static class Accessible
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // Run in the page itself: no page has frames, and the package's own way carries every element looked at to the test and back.
    private const string Run = """
        async () => {
          const found = await axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'],
          });
          if (document.querySelector('iframe, frame')) throw new Error('axe.run does not look into frames here');
          if (found.passes.length === 0) throw new Error('axe looked at nothing');
          return found.violations.map(v => `${v.id}: ${v.help} (${v.nodes.slice(0, 3).map(n => n.html).join(', ')})`);
        }
        """;

    /// <summary>What is wrong, in words; nothing if all is well.</summary>
    /// <param name="page">The page as it stands.</param>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(Run);
    }
}
