using EmulationKit.Access;
using EmulationKit.UI.Access;
using EmulationKit.UI.Shell;
using EmulationKit.UseCases;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace EmulationKit.UI.Desks;

/// <summary>A page of the workspace of one campaign: it reads its model, and carries out what its forms send.</summary>
/// <typeparam name="TModel">What it shows.</typeparam>
public abstract class DeskPage<TModel> : KitPage<TModel>
    where TModel : IPageModel<TModel>
{
    /// <summary>Carries out use cases.</summary>
    [Inject]
    protected KitWriter Writer { get; set; } = default!;

    /// <summary>The campaign, and who the reader is in it. Only where the model could be read.</summary>
    protected CampaignDesk Desk => Asked.Value;

    /// <summary>Who the reader is in the campaign. Only where the model could be read.</summary>
    protected Standing Standing => Desk.Standing;

    /// <summary>What was sent, and what came of it.</summary>
    protected DeskForm Form { get; private set; } = default!;

    /// <summary>The way to a page of this campaign's workspace, for <see cref="DeskTop"/>.</summary>
    protected IReadOnlyList<(string Text, string Href)> Way => [(Texts.Of(Desk.Title), Links.Workdesk(Campaign))];

    private ErrorOr<CampaignDesk> Asked { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        Form = DeskForm.Of(Http);
        Asked = await Reader.DeskAsync(Campaign);
        await base.OnInitializedAsync();
    }

    /// <summary>Carries out a use case as the reader. If it is refused, the page is drawn again with the reasons, what was
    /// typed, and what is stored now.</summary>
    /// <typeparam name="TCommand">What is to be done.</typeparam>
    /// <typeparam name="TResult">What it comes to.</typeparam>
    /// <param name="useCase">Makes the use case.</param>
    /// <param name="command">What is to be done.</param>
    protected async Task<ErrorOr<TResult>> DoAsync<TCommand, TResult>(Func<UseCaseServices, UseCase<TCommand, TResult>> useCase, TCommand command)
        where TCommand : Command
    {
        var done = await Writer.DoAsync(useCase, command);
        if (done.IsError)
        {
            await RefuseAsync(done.Errors);
        }

        return done;
    }

    /// <summary>Carries out a use case as <see cref="DoAsync{TCommand, TResult}"/>, and where it succeeds leads on.</summary>
    /// <typeparam name="TCommand">What is to be done.</typeparam>
    /// <typeparam name="TResult">What it comes to.</typeparam>
    /// <param name="useCase">Makes the use case.</param>
    /// <param name="command">What is to be done.</param>
    /// <param name="done">What happened: the key of a text that begins with <c>Done.</c>, without that.</param>
    /// <param name="address">Where to; this page if not said.</param>
    protected async Task DoAndGoAsync<TCommand, TResult>(
        Func<UseCaseServices, UseCase<TCommand, TResult>> useCase, TCommand command, string done = "Saved", string? address = null)
        where TCommand : Command
    {
        if (!(await DoAsync(useCase, command)).IsError)
        {
            GoTo(done, address);
        }
    }

    /// <summary>Draws the page again with reasons why what was sent is refused.</summary>
    /// <param name="errors">The reasons.</param>
    protected async Task RefuseAsync(params IEnumerable<Error> errors)
    {
        Form.Refuse(errors);
        Http.Response.StatusCode = Form.Problems.Count == 0 ? StatusCodes.Status200OK : Refusals.StatusOf(Form.Problems[0]);
        await ReadAsync();
    }

    /// <summary>Carries out a use case for each of several, each by itself: what one refuses does not hold up the others. Leads
    /// on if none refuses; else draws the page again with the reasons, and what all refuse alike is said once.</summary>
    /// <typeparam name="T">What each is.</typeparam>
    /// <typeparam name="TResult">What it comes to.</typeparam>
    /// <param name="all">Those for which it is to be done.</param>
    /// <param name="nameOf">What each is called.</param>
    /// <param name="act">Does it for one.</param>
    /// <param name="done">What happened: the key of a text that begins with <c>Done.</c>, without that; nothing if there is more to
    /// do, and the page is drawn again.</param>
    /// <returns>For how many it was done.</returns>
    protected async Task<int> EachAsync<T, TResult>(IReadOnlyList<T> all, Func<T, string> nameOf, Func<T, Task<ErrorOr<TResult>>> act, string? done)
    {
        Guard.Against.Null(all);
        Guard.Against.Null(nameOf);
        Guard.Against.Null(act);
        var refused = new List<(T Of, IReadOnlyList<Error> Errors)>();
        foreach (var one in all)
        {
            var outcome = await act(one);
            if (outcome.IsError)
            {
                refused.Add((one, outcome.Errors));
            }
        }

        if (refused.Count == 0 && done is not null)
        {
            GoTo(done);
            return all.Count;
        }

        var alike = refused.Count > 0 && refused.Count == all.Count && refused.SelectMany(r => r.Errors).DistinctBy(e => e.Description).Count() == 1;
        await RefuseAsync(alike ? refused[0].Errors : refused.SelectMany(r => r.Errors.Select(e => e.About(nameOf(r.Of)))));
        return all.Count - refused.Count;
    }

    /// <summary>Leads on after something was done, so that reloading does not send the form again.</summary>
    /// <param name="done">What happened: the key of a text that begins with <c>Done.</c>, without that; nothing to say nothing.</param>
    /// <param name="address">Where to; this page if not said.</param>
    protected void GoTo(string? done, string? address = null)
    {
        Form.Forms.Drop(Http);
        var to = address ?? Links.Here((DeskTop.Done, null), (KeptForms.Query, null));
        Http.Response.StatusCode = StatusCodes.Status303SeeOther;
        Http.Response.Headers.Location = done is null ? to : $"{to}{(to.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{DeskTop.Done}={done}";
    }
}
