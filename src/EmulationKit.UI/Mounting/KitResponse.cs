using EmulationKit.UI.Desks;
using EmulationKit.UI.Shell;
using EmulationKit.UI.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EmulationKit.UI.Mounting;

/// <summary>What is around every answer of the kit: the language, the headers, compression of public pages, and the kit's
/// own page where something fails.</summary>
internal sealed partial class KitResponse(RequestDelegate answer, KitUIOptions options, bool isPublic, IServiceProvider host)
{
    private readonly ResponseCompressionProvider compression = new(host, Options.Create(new ResponseCompressionOptions
    {
        EnableForHttps = true,
        MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/atom+xml", "text/calendar"],
    }));

    public Task AnswerAsync(HttpContext context)
    {
        KitLanguages.Set(context);
        SetHeaders(context.Response.Headers);
        // A page with a form holds a secret of its reader, which compression beside what the reader sent could betray.
        return isPublic ? new ResponseCompressionMiddleware(GuardedAsync, compression).Invoke(context) : GuardedAsync(context);
    }

    private void SetHeaders(IHeaderDictionary headers)
    {
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers.Append("Vary", "Accept-Language, Cookie");
        if (options.ContentSecurityPolicy is { Length: > 0 } policy)
        {
            headers.ContentSecurityPolicy = policy;
        }

        if (!isPublic)
        {
            headers.CacheControl = "no-store";
        }
    }

    private async Task GuardedAsync(HttpContext context)
    {
        try
        {
            if (await UnreadForms.AnswerAsync(context))
            {
                return;
            }

            await answer(context);
        }
        catch (Exception failure) when (IsOurs(context, failure))
        {
            var log = context.RequestServices.GetRequiredService<ILogger<KitResponse>>();
            LogFailure(log, failure, context.Request.Path);
            context.Response.Clear();
            SetHeaders(context.Response.Headers);
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            await using var apart = context.RequestServices.CreateAsyncScope();
            context.RequestServices = apart.ServiceProvider;
            await new RazorComponentResult<KitRoot>(new Dictionary<string, object?> { [nameof(KitRoot.Shown)] = typeof(FailurePage) }).ExecuteAsync(context);
        }
    }

    private static bool IsOurs(HttpContext context, Exception failure) =>
        !context.Response.HasStarted && failure is not (OperationCanceledException or BadHttpRequestException)
        && !context.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment();

    [LoggerMessage(EventId = 4101, Level = LogLevel.Error, Message = "A page of the kit failed: {Path}")]
    private static partial void LogFailure(ILogger logger, Exception failure, PathString path);
}
