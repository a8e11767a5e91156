namespace EmulationKit.Specifications;

/// <summary>Answers questions about the stored <typeparamref name="T"/>s.</summary>
/// <typeparam name="T">The root of an aggregate.</typeparam>
public interface IReadRepositoryBase<T>
    where T : class
{
    /// <summary>The one with a primary key, or nothing.</summary>
    /// <typeparam name="TId">The type of the key.</typeparam>
    /// <param name="id">The key.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    Task<T?> GetByIdAsync<TId>(TId id, CancellationToken cancellationToken = default)
        where TId : notnull;

    /// <summary>The first that answers a question, or nothing.</summary>
    /// <param name="specification">The question.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    Task<T?> FirstOrDefaultAsync(ISpecification<T> specification, CancellationToken cancellationToken = default);

    /// <summary>The first answer to a question, or nothing.</summary>
    /// <typeparam name="TResult">What the answer holds.</typeparam>
    /// <param name="specification">The question.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    Task<TResult?> FirstOrDefaultAsync<TResult>(ISpecification<T, TResult> specification, CancellationToken cancellationToken = default);

    /// <summary>The only one that answers a question, or nothing.</summary>
    /// <param name="specification">The question.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    /// <exception cref="InvalidOperationException">There is more than one.</exception>
    Task<T?> SingleOrDefaultAsync(ISingleResultSpecification<T> specification, CancellationToken cancellationToken = default);

    /// <summary>The only answer to a question, or nothing.</summary>
    /// <typeparam name="TResult">What the answer holds.</typeparam>
    /// <param name="specification">The question.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    /// <exception cref="InvalidOperationException">There is more than one.</exception>
    Task<TResult?> SingleOrDefaultAsync<TResult>(ISingleResultSpecification<T, TResult> specification, CancellationToken cancellationToken = default);

    /// <summary>All of them.</summary>
    /// <param name="cancellationToken">Calls it off.</param>
    Task<List<T>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>All that answer a question.</summary>
    /// <param name="specification">The question.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    Task<List<T>> ListAsync(ISpecification<T> specification, CancellationToken cancellationToken = default);

    /// <summary>All answers to a question.</summary>
    /// <typeparam name="TResult">What the answer holds.</typeparam>
    /// <param name="specification">The question.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    Task<List<TResult>> ListAsync<TResult>(ISpecification<T, TResult> specification, CancellationToken cancellationToken = default);

    /// <summary>How many meet the conditions of a question, whatever page it asks for.</summary>
    /// <param name="specification">The question.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    Task<int> CountAsync(ISpecification<T> specification, CancellationToken cancellationToken = default);

    /// <summary>How many there are.</summary>
    /// <param name="cancellationToken">Calls it off.</param>
    Task<int> CountAsync(CancellationToken cancellationToken = default);

    /// <summary>Whether any meets the conditions of a question.</summary>
    /// <param name="specification">The question.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    Task<bool> AnyAsync(ISpecification<T> specification, CancellationToken cancellationToken = default);

    /// <summary>Whether there is any.</summary>
    /// <param name="cancellationToken">Calls it off.</param>
    Task<bool> AnyAsync(CancellationToken cancellationToken = default);

    /// <summary>Those that answer a question, one after the other as the store yields them.</summary>
    /// <param name="specification">The question.</param>
    IAsyncEnumerable<T> AsAsyncEnumerable(ISpecification<T> specification);
}
