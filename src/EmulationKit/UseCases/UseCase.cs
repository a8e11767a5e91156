using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using EmulationKit.Access;


namespace EmulationKit.UseCases;

/// <summary>
/// Something that somebody can do, named by its verb. It asks access, calls an aggregate and saves once, with its audit
/// entry in the same transaction. Who may do it stands in <see cref="AccessTable"/>.
/// </summary>
/// <typeparam name="TCommand">What it is asked to do.</typeparam>
/// <typeparam name="TResult">What it comes to.</typeparam>
public abstract class UseCase<TCommand, TResult>
    where TCommand : Command
{
    private const int Attempts = 5;
    private readonly UseCaseServices services;

    /// <summary>A use case.</summary>
    /// <param name="services">What it needs.</param>
    protected UseCase(UseCaseServices services) => this.services = Guard.Against.Null(services);

    /// <summary>Carries it out. A command that was carried out before returns what it came to then. Beside its own refusals
    /// it returns those of the store, <c>Store.*</c>, with nothing done.</summary>
    /// <param name="actor">Who acts; nobody if not signed in.</param>
    /// <param name="command">What to do.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ErrorOr<TResult>> RunAsync(ActorId? actor, TCommand command, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(command);
        var name = GetType().Name;
        using var activity = KitTelemetry.Start(name);
        var began = services.Clock.GetTimestamp();
        ErrorOr<TResult>? ended = null;
        try
        {
            ended = await AttemptsAsync(actor, command, cancellationToken);
        }
        finally
        {
            await EndAsync(command, ended is { IsError: false });
        }

        var result = ended.Value;
        KitTelemetry.Finish(services, activity, name, result.IsError ? result.FirstError : null, services.Clock.GetElapsedTime(began));
        return result;
    }

    /// <summary>Does it within a unit of work. It must ask access; what it returns without error is committed.</summary>
    /// <param name="scope">Who acts, when, and on what.</param>
    /// <param name="command">What to do.</param>
    /// <param name="cancellationToken">Gives up.</param>
    protected abstract Task<ErrorOr<TResult>> HandleAsync(UseCaseScope scope, TCommand command, CancellationToken cancellationToken);

    /// <summary>Cleans up outside the store once all attempts are over, however they ended.</summary>
    private protected virtual Task EndAsync(TCommand command, bool isDone) => Task.CompletedTask;

    // Two commands may meet in the database. An edit with a version is not tried again: the caller must see the difference.
    private async Task<ErrorOr<TResult>> AttemptsAsync(ActorId? actor, TCommand command, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var result = await OnceAsync(actor, command, cancellationToken);
            var again = result.IsError && (result.FirstError.Code is "Store.Busy" or "Store.CommandRepeated" || (result.FirstError.Code == "Store.Conflict" && command.Version is null));
            if (!again || attempt == Attempts)
            {
                return result;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20 << attempt), services.Clock, cancellationToken);
        }
    }

    private async Task<ErrorOr<TResult>> OnceAsync(ActorId? actor, TCommand command, CancellationToken cancellationToken)
    {
        await using var work = await services.Store.BeginAsync(cancellationToken);
        return await Reading.RefusedAsync<TResult>(work, () => WithinAsync(work, actor, command, cancellationToken), cancellationToken);
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Results of commands are ids and small records.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Results of commands are ids and small records.")]
    private async Task<ErrorOr<TResult>> WithinAsync(IUnitOfWork work, ActorId? actor, TCommand command, CancellationToken cancellationToken)
    {
        var name = GetType().Name;
        var now = services.Clock.GetUtcNow();
        var viewer = await Viewers.OfAsync(work, actor, now, cancellationToken);
        var scope = new UseCaseScope(work, command, AccessTable.Of(name), viewer, now);
        if (command.CommandId is { } known && actor is not null && await work.ResultOfAsync(known, $"{name}:{actor.Value.Value}", cancellationToken) is { } before)
        {
            return JsonSerializer.Deserialize<TResult>(before, JsonSerializerOptions.Web)!;
        }

        var result = await HandleAsync(scope, command, cancellationToken);
        if (result.IsError)
        {
            return result;
        }

        if (!scope.AccessWasAsked)
        {
            throw new InvalidOperationException($"{name} did not ask access.");
        }

        if (command.CommandId is { } id && actor is not null)
        {
            work.Remember(id, $"{name}:{actor.Value.Value}", JsonSerializer.Serialize(result.Value, JsonSerializerOptions.Web));
        }

        var committed = await work.CommitAsync(cancellationToken);
        if (committed.IsError)
        {
            return committed.Errors;
        }

        await Events.PublishAsync(services, scope.Events, cancellationToken);
        return result;
    }
}
