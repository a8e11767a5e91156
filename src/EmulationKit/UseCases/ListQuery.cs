using EmulationKit.Access;

namespace EmulationKit.UseCases;

/// <summary>What a list is asked for.</summary>
public abstract record ListRequest
{
    /// <summary>Which page; the first if not said.</summary>
    public PageAt Page { get; init; }
}

/// <summary>A list that is read page by page from the store. It never says how many there are that the reader may not
/// see.</summary>
/// <typeparam name="TRequest">What is asked.</typeparam>
/// <typeparam name="T">What is stored.</typeparam>
/// <typeparam name="TRow">What is shown of it.</typeparam>
/// <param name="services">What it needs.</param>
public abstract class ListQuery<TRequest, T, TRow>(UseCaseServices services) : KitQuery<TRequest, Page<TRow>>(services)
    where TRequest : ListRequest
    where T : class
{
    /// <inheritdoc />
    protected sealed override async Task<ErrorOr<Page<TRow>>> AnswerAsync(UseCaseScope scope, TRequest request, CancellationToken cancellationToken)
    {
        Guard.Against.Null(scope);
        Guard.Against.Null(request);
        var wanted = new Specification<T>();
        wanted.Query.Skip(request.Page.Skipped).Take(request.Page.Size).AsNoTracking();
        Ask(wanted.Query, scope.Viewer, request);
        var total = await scope.Repository<T>().CountAsync(wanted, cancellationToken);
        var found = await scope.Repository<T>().ListAsync(wanted, cancellationToken);
        return new Page<TRow>([.. found.Select(RowOf)], total, request.Page);
    }

    private protected abstract void Ask(ISpecificationBuilder<T> query, Viewer viewer, TRequest request);

    private protected abstract TRow RowOf(T found);
}
