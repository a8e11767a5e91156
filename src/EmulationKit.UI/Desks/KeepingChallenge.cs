using EmulationKit.UI.Mounting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;

namespace EmulationKit.UI.Desks;

/// <summary>Keeps a form of the workspace before its sender, whose session has ended, is sent to the host's sign-in.</summary>
internal sealed class KeepingChallenge(IAuthorizationMiddlewareResultHandler next, KeptForms forms) : IAuthorizationMiddlewareResultHandler
{
    // A form with a file is too much for it; such a form holds little else.
    private const long MostLength = 200_000;

    public async Task HandleAsync(RequestDelegate answer, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        Guard.Against.Null(context);
        if (authorizeResult.Challenged && HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType
            && context.Request.ContentLength <= MostLength && context.GetEndpoint()?.Metadata.GetMetadata<KitPageAttribute>()?.Area == KitArea.Workspace)
        {
            await forms.KeepAsync(context);
        }

        await next.HandleAsync(answer, context, policy, authorizeResult);
    }
}
