namespace EmulationKit.Tests.UseCases;

/// <summary>The aggregates of a type within a unit of work.</summary>
internal sealed class InMemoryRepository<T>(InMemoryWork work) : IRepositoryBase<T>
    where T : class
{
    public Task<T?> GetByIdAsync<TId>(TId id, CancellationToken cancellationToken = default)
        where TId : notnull => Task.FromResult(work.All<T>().FirstOrDefault(t => InMemoryStore.KeyOf(t).Equals(id)));

    public Task<T?> FirstOrDefaultAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        Task.FromResult(specification.Evaluate(work.All<T>()).FirstOrDefault());

    public Task<TResult?> FirstOrDefaultAsync<TResult>(ISpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        Task.FromResult(specification.Evaluate(work.All<T>()).FirstOrDefault());

    public Task<T?> SingleOrDefaultAsync(ISingleResultSpecification<T> specification, CancellationToken cancellationToken = default) =>
        Task.FromResult(specification.Evaluate(work.All<T>()).SingleOrDefault());

    public Task<TResult?> SingleOrDefaultAsync<TResult>(ISingleResultSpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        Task.FromResult(specification.Evaluate(work.All<T>()).SingleOrDefault());

    public Task<List<T>> ListAsync(CancellationToken cancellationToken = default) => Task.FromResult(work.All<T>().ToList());

    public Task<List<T>> ListAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        Task.FromResult(specification.Evaluate(work.All<T>()).ToList());

    public Task<List<TResult>> ListAsync<TResult>(ISpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        Task.FromResult(specification.Evaluate(work.All<T>()).ToList());

    public Task<int> CountAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        Task.FromResult(work.All<T>().Count(specification.IsSatisfiedBy));

    public Task<int> CountAsync(CancellationToken cancellationToken = default) => Task.FromResult(work.All<T>().Count());

    public Task<bool> AnyAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        Task.FromResult(work.All<T>().Any(specification.IsSatisfiedBy));

    public Task<bool> AnyAsync(CancellationToken cancellationToken = default) => Task.FromResult(work.All<T>().Any());

    public IAsyncEnumerable<T> AsAsyncEnumerable(ISpecification<T> specification) => specification.Evaluate(work.All<T>()).ToAsyncEnumerable();

    public Task<T> AddAsync(T entity, CancellationToken cancellationToken = default)
    {
        work.Add(entity);
        return Task.FromResult(entity);
    }

    public Task<IEnumerable<T>> AddRangeAsync(IEnumerable<T> entities, CancellationToken cancellationToken = default)
    {
        T[] added = [.. entities];
        Array.ForEach(added, work.Add);
        return Task.FromResult<IEnumerable<T>>(added);
    }

    public Task<int> UpdateAsync(T entity, CancellationToken cancellationToken = default) => Task.FromResult(0);

    public Task<int> UpdateRangeAsync(IEnumerable<T> entities, CancellationToken cancellationToken = default) => Task.FromResult(0);

    public Task<int> DeleteAsync(T entity, CancellationToken cancellationToken = default) => throw new NotSupportedException("Nothing is ever deleted.");

    public Task<int> DeleteRangeAsync(IEnumerable<T> entities, CancellationToken cancellationToken = default) => throw new NotSupportedException("Nothing is ever deleted.");

    public Task<int> DeleteRangeAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) => throw new NotSupportedException("Nothing is ever deleted.");

    public Task<int> SaveChangesAsync(CancellationToken cancellationToken = default) => Task.FromResult(0);
}
