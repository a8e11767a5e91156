namespace EmulationKit.EndToEnd;

/// <summary>Screenshots for those who look at them, in <c>artifacts/screenshots</c>; continuous integration takes none unless
/// <c>EK_LOOKS</c> asks.</summary>
internal static class Pictures
{
    private static readonly string Folder = Path.Combine(Sample.Repository, "artifacts", "screenshots");
    private static readonly string? Looks = Environment.GetEnvironmentVariable("EK_LOOKS");
    private static readonly bool AreWanted = Looks is not null || Environment.GetEnvironmentVariable("CI") != "true";

    /// <summary>Whether every page is asked for in every look: both widths and languages, light and dark (<c>EK_LOOKS=all</c>).</summary>
    public static bool AreAllWanted => Looks == "all";

    /// <summary>Takes a picture of the whole page, if somebody looks.</summary>
    public static Task TakeAsync(IPage page, string name) => AreWanted ? KeepAsync(page, name) : Task.CompletedTask;

    /// <summary>Takes a picture of the whole page for whoever asks what went wrong.</summary>
    public static Task KeepAsync(IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}.png"), FullPage = true });
}
