using EmulationKit.UI.Mounting;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.UI.Desks;

/// <summary>Answers a form of the workspace that could not be taken: its page was open too long, so that its token holds no
/// more, or it is larger than anything the kit takes. The sender comes back to the page, and what was typed with it.</summary>
internal static class UnreadForms
{
    public static async Task<bool> AnswerAsync(HttpContext context)
    {
        var isTaken = context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false };
        if (isTaken || !HttpMethods.IsPost(context.Request.Method) || context.GetEndpoint()?.Metadata.GetMetadata<KitPageAttribute>()?.Area != KitArea.Workspace)
        {
            return false;
        }

        var isTooLarge = context.Request.ContentLength > KitUploadAttribute.MostOfAForm;
        if (isTooLarge)
        {
            // Who still sends hears nothing before everything is read.
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        }
        else
        {
            // The framework gives no form whose token does not hold. Nothing is done with it but to give it back to its sender.
            context.Features.Set<IAntiforgeryValidationFeature>(null);
            await context.RequestServices.GetRequiredService<KeptForms>().KeepAsync(context);
        }

        var query = QueryString.Create(context.Request.Query.Where(q => q.Key is not (DeskTop.Done or KeptForms.Query)));
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = (context.Request.PathBase + context.Request.Path).ToUriComponent()
            + query.Add(DeskTop.Done, isTooLarge ? "TooLarge" : "Stale").ToUriComponent();
        return true;
    }
}
