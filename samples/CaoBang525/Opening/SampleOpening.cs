using CaoBang525.Accounts;
using CaoBang525.Demo;
using EmulationKit.Packs;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CaoBang525.Opening;

/// <summary>
/// The opening of the sample: its two databases are made and, if they are empty, filled, while the program listens already.
/// Until that is done every address answers 503 with a page that says how far it is and asks again.
/// </summary>
internal sealed partial class SampleOpening(IServiceProvider services, DemoData data, ILogger<SampleOpening> logger)
{
    private const string SecondsToAskAgain = "1";
    private volatile bool isOpen;
    private int step;

    /// <summary>How many steps are done, from 0 to the number of steps that the page names.</summary>
    public int StepsDone => Volatile.Read(ref step);

    /// <summary>Makes and fills both databases, at once.</summary>
    /// <exception cref="InvalidOperationException">An earlier start was ended while it filled the database; it says what to delete.</exception>
    public async Task RunAsync()
    {
        await Task.WhenAll(Task.Run(FillAsync), Task.Run(services.CreateAccountsAsync));
        isOpen = true;
        LogOpen(logger);
    }

    /// <summary>Answers in the place of every page until all is filled. Style sheets and the like are served.</summary>
    public async Task WaitOrGoOnAsync(HttpContext http, RequestDelegate next)
    {
        if (isOpen || http.Request.Path.StartsWithSegments("/_content", StringComparison.Ordinal))
        {
            await next(http);
            return;
        }

        http.Response.Headers.RetryAfter = SecondsToAskAgain;
        http.Response.Headers.CacheControl = "no-store";
        await new RazorComponentResult<OpeningPage>(new Dictionary<string, object?>
        {
            [nameof(OpeningPage.StepsDone)] = StepsDone,
            [nameof(OpeningPage.Seconds)] = SecondsToAskAgain,
        })
        { StatusCode = StatusCodes.Status503ServiceUnavailable }.ExecuteAsync(http);
    }

    private async Task FillAsync()
    {
        await services.MigrateKitDatabaseAsync();
        StepDone();
        await data.SeedAsync(StepDone);
    }

    private void StepDone() => Interlocked.Increment(ref step);

    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "The sample is filled and open.")]
    private static partial void LogOpen(ILogger logger);
}
