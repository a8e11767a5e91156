using EmulationKit.Access;

namespace EmulationKit.UseCases;

/// <summary>
/// Something that somebody can read. What is not for the reader is left out before anything is counted, sorted or
/// searched; who may read it stands in <see cref="AccessTable"/>.
/// </summary>
/// <typeparam name="TRequest">What is asked.</typeparam>
/// <typeparam name="TResult">The answer.</typeparam>
/// <param name="services">What it needs.</param>
public abstract class KitQuery<TRequest, TResult>(UseCaseServices services)
    where TRequest : class
{
    /// <summary>Asks. Returns <c>Access.NotSignedIn</c> or <c>Access.Denied</c> where the whole question is not for the
    /// reader, and <c>Store.*</c> where the store cannot be read.</summary>
    /// <param name="actor">Who reads; nobody if not signed in.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ErrorOr<TResult>> AskAsync(ActorId? actor, TRequest request, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(request);
        var name = GetType().Name;
        using var activity = KitTelemetry.Start(name);
        var began = services.Clock.GetTimestamp();
        var answer = await AnswerOnceAsync(actor, request, cancellationToken);
        KitTelemetry.Answered(services, activity, name, answer.IsError ? answer.FirstError : null, services.Clock.GetElapsedTime(began));
        return answer;
    }

    /// <summary>Answers within a unit of work.</summary>
    /// <param name="scope">Who reads, and when.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="cancellationToken">Gives up.</param>
    protected abstract Task<ErrorOr<TResult>> AnswerAsync(UseCaseScope scope, TRequest request, CancellationToken cancellationToken);

    private async Task<ErrorOr<TResult>> AnswerOnceAsync(ActorId? actor, TRequest request, CancellationToken cancellationToken)
    {
        await using var work = await services.Store.BeginAsync(cancellationToken);
        return await Reading.RefusedAsync<TResult>(work, () => WithinAsync(work, actor, request, cancellationToken), cancellationToken);
    }

    private async Task<ErrorOr<TResult>> WithinAsync(IUnitOfWork work, ActorId? actor, TRequest request, CancellationToken cancellationToken)
    {
        var now = services.Clock.GetUtcNow();
        var viewer = await Viewers.OfAsync(work, actor, now, cancellationToken);
        var scope = new UseCaseScope(work, null, AccessTable.Of(GetType().Name), viewer, now);
        var answer = await AnswerAsync(scope, request, cancellationToken);
        if (answer.IsError || scope.Events.Count == 0)
        {
            return answer;
        }

        // A read of a sensitive dossier is recorded; if it cannot be, it does not take place.
        var recorded = await work.CommitAsync(cancellationToken);
        if (recorded.IsError && answer.Value is IAsyncDisposable open)
        {
            await open.DisposeAsync();
        }

        return recorded.IsError ? recorded.Errors : answer;
    }
}
