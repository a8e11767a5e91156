namespace EmulationKit.Specifications;

/// <summary>Keeps the <typeparamref name="T"/>s and answers questions about them; each change is saved at once.</summary>
/// <inheritdoc cref="IReadRepositoryBase{T}" path="/typeparam" />
public interface IRepositoryBase<T> : IReadRepositoryBase<T>
    where T : class
{
    /// <summary>Adds one and saves; answers with it.</summary>
    /// <param name="entity">The one to add.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    Task<T> AddAsync(T entity, CancellationToken cancellationToken = default);

    /// <summary>Adds several and saves; answers with them.</summary>
    /// <param name="entities">Those to add.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    Task<IEnumerable<T>> AddRangeAsync(IEnumerable<T> entities, CancellationToken cancellationToken = default);

    /// <summary>Saves one as it now is; answers with the number of rows written.</summary>
    /// <param name="entity">The one that changed.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    Task<int> UpdateAsync(T entity, CancellationToken cancellationToken = default);

    /// <summary>Saves several as they now are; answers with the number of rows written.</summary>
    /// <param name="entities">Those that changed.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    Task<int> UpdateRangeAsync(IEnumerable<T> entities, CancellationToken cancellationToken = default);

    /// <summary>Removes one and saves; answers with the number of rows written.</summary>
    /// <param name="entity">The one to remove.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    Task<int> DeleteAsync(T entity, CancellationToken cancellationToken = default);

    /// <summary>Removes several and saves; answers with the number of rows written.</summary>
    /// <param name="entities">Those to remove.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    Task<int> DeleteRangeAsync(IEnumerable<T> entities, CancellationToken cancellationToken = default);

    /// <summary>Removes all that answer a question and saves; answers with the number of rows written.</summary>
    /// <param name="specification">The question.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    Task<int> DeleteRangeAsync(ISpecification<T> specification, CancellationToken cancellationToken = default);

    /// <summary>Saves what was changed on those loaded before; answers with the number of rows written.</summary>
    /// <param name="cancellationToken">Calls it off.</param>
    Task<int> SaveChangesAsync(CancellationToken cancellationToken = default);
}
