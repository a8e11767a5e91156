namespace EmulationKit.EndToEnd;

/// <summary>Where Chromium is on this machine.</summary>
internal static class Chromium
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    public static string? Path { get; } = Places.FirstOrDefault(File.Exists);

    public static string? WhyNot => Path is null && Environment.GetEnvironmentVariable("CI") != "true" ? "Chromium is not installed here." : null;
}

/// <summary>A test in a real browser; skipped where there is none, but never by continuous integration.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.WhyNot;
}

/// <summary>Tests in a real browser; skipped where there is none, but never by continuous integration.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.WhyNot;
}
