namespace EmulationKit.Specifications;

/// <summary>One question about the <typeparamref name="T"/>s that are stored: which, in what order, with what beside them.</summary>
/// <typeparam name="T">What is asked for.</typeparam>
public interface ISpecification<T>
{
    /// <summary>Builds the question up.</summary>
    ISpecificationBuilder<T> Query { get; }

    /// <summary>The conditions that must all hold.</summary>
    IEnumerable<WhereExpressionInfo<T>> WhereExpressions { get; }

    /// <summary>The sort keys, the weightiest first.</summary>
    IEnumerable<OrderExpressionInfo<T>> OrderExpressions { get; }

    /// <summary>What is loaded along, each <c>ThenInclude</c> right after what it hangs on.</summary>
    IEnumerable<IncludeExpressionInfo> IncludeExpressions { get; }

    /// <summary>How many are wanted at most, or -1 for all.</summary>
    int Take { get; }

    /// <summary>How many are passed over first, or -1 for none.</summary>
    int Skip { get; }

    /// <summary>Whether the answer is for reading only, so that changes to it are not saved.</summary>
    bool AsNoTracking { get; }

    /// <summary>Whether each included collection is loaded by a query of its own.</summary>
    bool AsSplitQuery { get; }

    /// <summary>Asks the question of objects in memory.</summary>
    /// <param name="entities">The objects.</param>
    IEnumerable<T> Evaluate(IEnumerable<T> entities);

    /// <summary>Whether one object meets every condition; order and paging play no part.</summary>
    /// <param name="entity">The object.</param>
    bool IsSatisfiedBy(T entity);
}
