namespace EmulationKit.Specifications.EntityFrameworkCore;

/// <summary>A repository over a <see cref="Microsoft.EntityFrameworkCore.DbContext"/>.</summary>
/// <inheritdoc cref="IReadRepositoryBase{T}" path="/typeparam" />
public abstract class RepositoryBase<T> : IRepositoryBase<T>
    where T : class
{
    /// <summary>A repository that translates with <see cref="EntityFrameworkCore.SpecificationEvaluator.Default"/>.</summary>
    /// <param name="dbContext">The context that loads and saves.</param>
    protected RepositoryBase(DbContext dbContext)
        : this(dbContext, EntityFrameworkCore.SpecificationEvaluator.Default)
    {
    }

    /// <summary>A repository that translates its own way.</summary>
    /// <param name="dbContext">The context that loads and saves.</param>
    /// <param name="specificationEvaluator">Who translates questions.</param>
    protected RepositoryBase(DbContext dbContext, ISpecificationEvaluator specificationEvaluator)
    {
        DbContext = Guard.Against.Null(dbContext);
        SpecificationEvaluator = Guard.Against.Null(specificationEvaluator);
    }

    /// <summary>The context that loads and saves.</summary>
    protected DbContext DbContext { get; }

    /// <summary>Who translates questions.</summary>
    protected ISpecificationEvaluator SpecificationEvaluator { get; }

    /// <inheritdoc />
    public virtual async Task<T> AddAsync(T entity, CancellationToken cancellationToken = default)
    {
        DbContext.Set<T>().Add(entity);
        await SaveChangesAsync(cancellationToken);
        return entity;
    }

    /// <inheritdoc />
    public virtual async Task<IEnumerable<T>> AddRangeAsync(IEnumerable<T> entities, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<T> added = [.. Guard.Against.Null(entities)];
        DbContext.Set<T>().AddRange(added);
        await SaveChangesAsync(cancellationToken);
        return added;
    }

    /// <inheritdoc />
    public virtual Task<int> UpdateAsync(T entity, CancellationToken cancellationToken = default)
    {
        DbContext.Set<T>().Update(entity);
        return SaveChangesAsync(cancellationToken);
    }

    /// <inheritdoc />
    public virtual Task<int> UpdateRangeAsync(IEnumerable<T> entities, CancellationToken cancellationToken = default)
    {
        DbContext.Set<T>().UpdateRange(entities);
        return SaveChangesAsync(cancellationToken);
    }

    /// <inheritdoc />
    public virtual Task<int> DeleteAsync(T entity, CancellationToken cancellationToken = default)
    {
        DbContext.Set<T>().Remove(entity);
        return SaveChangesAsync(cancellationToken);
    }

    /// <inheritdoc />
    public virtual Task<int> DeleteRangeAsync(IEnumerable<T> entities, CancellationToken cancellationToken = default)
    {
        DbContext.Set<T>().RemoveRange(entities);
        return SaveChangesAsync(cancellationToken);
    }

    /// <inheritdoc />
    public virtual async Task<int> DeleteRangeAsync(ISpecification<T> specification, CancellationToken cancellationToken = default)
    {
        var found = await ApplySpecification(specification).ToListAsync(cancellationToken);
        return await DeleteRangeAsync(found, cancellationToken);
    }

    /// <inheritdoc />
    public virtual Task<int> SaveChangesAsync(CancellationToken cancellationToken = default) =>
        DbContext.SaveChangesAsync(cancellationToken);

    /// <inheritdoc />
    public virtual async Task<T?> GetByIdAsync<TId>(TId id, CancellationToken cancellationToken = default)
        where TId : notnull =>
        await DbContext.Set<T>().FindAsync([id], cancellationToken);

    /// <inheritdoc />
    public virtual Task<T?> FirstOrDefaultAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        ApplySpecification(specification).FirstOrDefaultAsync(cancellationToken);

    /// <inheritdoc />
    public virtual Task<TResult?> FirstOrDefaultAsync<TResult>(ISpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        ApplySpecification(specification).FirstOrDefaultAsync(cancellationToken);

    /// <inheritdoc />
    public virtual Task<T?> SingleOrDefaultAsync(ISingleResultSpecification<T> specification, CancellationToken cancellationToken = default) =>
        ApplySpecification(specification).SingleOrDefaultAsync(cancellationToken);

    /// <inheritdoc />
    public virtual Task<TResult?> SingleOrDefaultAsync<TResult>(ISingleResultSpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        ApplySpecification(specification).SingleOrDefaultAsync(cancellationToken);

    /// <inheritdoc />
    public virtual Task<List<T>> ListAsync(CancellationToken cancellationToken = default) =>
        DbContext.Set<T>().ToListAsync(cancellationToken);

    /// <inheritdoc />
    public virtual Task<List<T>> ListAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        ApplySpecification(specification).ToListAsync(cancellationToken);

    /// <inheritdoc />
    public virtual Task<List<TResult>> ListAsync<TResult>(ISpecification<T, TResult> specification, CancellationToken cancellationToken = default) =>
        ApplySpecification(specification).ToListAsync(cancellationToken);

    /// <inheritdoc />
    public virtual Task<int> CountAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        ApplySpecification(specification, evaluateCriteriaOnly: true).CountAsync(cancellationToken);

    /// <inheritdoc />
    public virtual Task<int> CountAsync(CancellationToken cancellationToken = default) =>
        DbContext.Set<T>().CountAsync(cancellationToken);

    /// <inheritdoc />
    public virtual Task<bool> AnyAsync(ISpecification<T> specification, CancellationToken cancellationToken = default) =>
        ApplySpecification(specification, evaluateCriteriaOnly: true).AnyAsync(cancellationToken);

    /// <inheritdoc />
    public virtual Task<bool> AnyAsync(CancellationToken cancellationToken = default) =>
        DbContext.Set<T>().AnyAsync(cancellationToken);

    /// <inheritdoc />
    public virtual IAsyncEnumerable<T> AsAsyncEnumerable(ISpecification<T> specification) =>
        ApplySpecification(specification).AsAsyncEnumerable();

    /// <summary>The query whose result answers a question.</summary>
    /// <param name="specification">The question.</param>
    /// <param name="evaluateCriteriaOnly">Whether only the conditions count, as for counting.</param>
    protected virtual IQueryable<T> ApplySpecification(ISpecification<T> specification, bool evaluateCriteriaOnly = false) =>
        SpecificationEvaluator.GetQuery(DbContext.Set<T>(), specification, evaluateCriteriaOnly);

    /// <summary>The query whose result answers a question, in the form that it asks for.</summary>
    /// <typeparam name="TResult">What the answer holds.</typeparam>
    /// <param name="specification">The question.</param>
    protected virtual IQueryable<TResult> ApplySpecification<TResult>(ISpecification<T, TResult> specification) =>
        SpecificationEvaluator.GetQuery(DbContext.Set<T>(), specification);
}
