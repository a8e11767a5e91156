using System.Diagnostics;
using System.Text.RegularExpressions;

namespace EmulationKit.EndToEnd;

/// <summary>The sample, started as a user starts it, on an empty database and a free port; and a browser.</summary>
public sealed partial class Sample : IAsyncLifetime
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("ek-e2e-");
    private readonly List<string> said = [];
    private Process? process;
    private IPlaywright? playwright;

    public string Address { get; private set; } = "";

    /// <summary>Where the repository is.</summary>
    public static string Repository { get; } = Above(AppContext.BaseDirectory);

    public IBrowser Browser { get; private set; } = null!;

    /// <summary>What the home page answered as soon as the program listened, and the style sheet that it names.</summary>
    public (HttpResponseMessage Page, HttpResponseMessage Sheet) First { get; private set; }

    public async Task InitializeAsync()
    {
        if (Chromium.WhyNot is not null)
        {
            return;
        }

        var host = StartAsync();
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = ["--no-sandbox", "--disable-gpu"] });
        Address = await host;
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        playwright?.Dispose();
        First.Page?.Dispose();
        First.Sheet?.Dispose();
        if (process is { HasExited: false })
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        data.Delete(recursive: true);
    }

    /// <summary>A page in a window of its own.</summary>
    /// <param name="width">The width of the window in CSS pixels.</param>
    /// <param name="language">The language that the browser asks for.</param>
    /// <param name="script">Whether scripts run.</param>
    /// <param name="scheme">Light or dark.</param>
    public async Task<IPage> OpenAsync(int width = 1280, string language = "vi", bool script = true, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await Browser.NewContextAsync(new()
        {
            BaseURL = Address,
            ViewportSize = new() { Width = width, Height = 900 },
            Locale = language,
            JavaScriptEnabled = script,
            ColorScheme = scheme,
        });
        return await context.NewPageAsync();
    }

    /// <summary>A page in a window of its own in which a demo person is signed in.</summary>
    /// <param name="person">The name to sign in with.</param>
    /// <param name="width">The width of the window in CSS pixels.</param>
    /// <param name="script">Whether scripts run.</param>
    public async Task<IPage> SignInAsync(string person, int width = 1280, bool script = true)
    {
        var page = await OpenAsync(width, script: script);
        await page.GotoAsync("/dang-nhap?returnUrl=%2Fthi-dua%2Flam-viec");
        await page.Locator("input[name=user]:not([type=hidden])").FillAsync(person);
        await page.Locator("input[name=password]:not([type=hidden])").FillAsync("Cao-Bang-525");
        await page.Locator("form:has(input[name=password]:not([type=hidden])) button").ClickAsync();
        return page;
    }

    private async Task<string> StartAsync()
    {
        var build = new DirectoryInfo(AppContext.BaseDirectory);
        var program = Path.Combine(Repository, "samples", "CaoBang525", "bin", build.Parent!.Name, build.Name, "CaoBang525.dll");
        var listening = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var open = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        process = new()
        {
            StartInfo = new("dotnet", [program, "--urls", "http://127.0.0.1:0", "--ConnectionStrings:EmulationKit", $"Data Source={Path.Combine(data.FullName, "kit.db")}",
                "--ConnectionStrings:Accounts", $"Data Source={Path.Combine(data.FullName, "accounts.db")}"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = Path.GetDirectoryName(program),
                Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Logging__Console__FormatterName"] = "simple" },
            },
            EnableRaisingEvents = true,
        };
        process.OutputDataReceived += (_, line) => Hear(line.Data, listening, open);
        process.ErrorDataReceived += (_, line) => Hear(line.Data, listening, open);
        process.Exited += (_, _) =>
        {
            var ended = new InvalidOperationException("The sample ended: " + string.Join(Environment.NewLine, said));
            listening.TrySetException(ended);
            open.TrySetException(ended);
        };
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var address = await listening.Task.WaitAsync(TimeSpan.FromMinutes(2));
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new(address) };
        First = (await client.GetAsync("/"), await client.GetAsync("/_content/EmulationKit.UI/ek-public.css"));
        await open.Task.WaitAsync(TimeSpan.FromMinutes(2));
        return address;
    }

    private void Hear(string? line, TaskCompletionSource<string> listening, TaskCompletionSource open)
    {
        if (line is null)
        {
            return;
        }

        lock (said)
        {
            said.Add(line);
        }

        if (Listening().Match(line) is { Success: true } match)
        {
            listening.TrySetResult(match.Groups[1].Value);
        }
        else if (line.Contains("The sample is filled and open.", StringComparison.Ordinal))
        {
            open.TrySetResult();
        }
    }

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "EmulationKit.sln")) ? folder : Above(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!);

    [GeneratedRegex("Now listening on: (http://[^ ]+)")]
    private static partial Regex Listening();
}

/// <summary>The tests that share one running sample.</summary>
[CollectionDefinition(nameof(OnTheSample))]
public sealed class OnTheSample : ICollectionFixture<Sample>;
