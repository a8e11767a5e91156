namespace EmulationKit.Specifications;

/// <summary>The base of a named question, which its constructor builds with <see cref="Query"/>.</summary>
/// <inheritdoc cref="ISpecification{T}" path="/typeparam" />
public class Specification<T> : ISpecification<T>
{
    private readonly List<WhereExpressionInfo<T>> wheres = [];
    private readonly List<OrderExpressionInfo<T>> orders = [];
    private readonly List<IncludeExpressionInfo> includes = [];

    /// <inheritdoc />
    public ISpecificationBuilder<T> Query => new SpecificationBuilder<T>(this);

    /// <inheritdoc />
    public IEnumerable<WhereExpressionInfo<T>> WhereExpressions => wheres;

    /// <inheritdoc />
    public IEnumerable<OrderExpressionInfo<T>> OrderExpressions => orders;

    /// <inheritdoc />
    public IEnumerable<IncludeExpressionInfo> IncludeExpressions => includes;

    /// <inheritdoc />
    public int Take { get; internal set; } = -1;

    /// <inheritdoc />
    public int Skip { get; internal set; } = -1;

    /// <inheritdoc />
    public bool AsNoTracking { get; internal set; }

    /// <inheritdoc />
    public bool AsSplitQuery { get; internal set; }

    /// <inheritdoc />
    public virtual IEnumerable<T> Evaluate(IEnumerable<T> entities) =>
        InMemoryEvaluation.Of(this, Guard.Against.Null(entities));

    /// <inheritdoc />
    public virtual bool IsSatisfiedBy(T entity) => wheres.TrueForAll(where => where.FilterFunc(entity));

    internal void Add(WhereExpressionInfo<T> where) => wheres.Add(where);

    internal void Add(OrderExpressionInfo<T> order) => orders.Add(order);

    internal void Add(IncludeExpressionInfo include) => includes.Add(include);
}
