using System.Linq.Expressions;

namespace EmulationKit.Specifications.EntityFrameworkCore;

/// <summary>Asks a specification's question of Entity Framework Core.</summary>
public class SpecificationEvaluator : ISpecificationEvaluator
{
    /// <summary>The one that is used where no other is named.</summary>
    public static SpecificationEvaluator Default { get; } = new();

    /// <inheritdoc />
    public virtual IQueryable<TResult> GetQuery<T, TResult>(IQueryable<T> inputQuery, ISpecification<T, TResult> specification)
        where T : class
    {
        Guard.Against.Null(specification);
        return GetQuery(inputQuery, (ISpecification<T>)specification)
            .Select(specification.Selector ?? throw new SelectorNotFoundException());
    }

    /// <inheritdoc />
    public virtual IQueryable<T> GetQuery<T>(IQueryable<T> inputQuery, ISpecification<T> specification, bool evaluateCriteriaOnly = false)
        where T : class
    {
        Guard.Against.Null(inputQuery);
        Guard.Against.Null(specification);
        var query = specification.WhereExpressions.Aggregate(inputQuery, (found, where) => found.Where(where.Filter));
        return evaluateCriteriaOnly ? query : Loaded(Paged(Ordered(Included(query, specification), specification), specification), specification);
    }

    // EF reads its own Include calls out of the expression tree, so that they can be written there directly.
    private static IQueryable<T> Included<T>(IQueryable<T> query, ISpecification<T> specification)
        where T : class =>
        specification.IncludeExpressions.Aggregate(query, (found, include) =>
        {
            var path = include.LambdaExpression;
            var call = include.Type == IncludeTypeEnum.Include
                ? Expression.Call(typeof(EntityFrameworkQueryableExtensions), nameof(EntityFrameworkQueryableExtensions.Include),
                    [typeof(T), path.ReturnType], found.Expression, Expression.Quote(path))
                : Expression.Call(typeof(EntityFrameworkQueryableExtensions), nameof(EntityFrameworkQueryableExtensions.ThenInclude),
                    [typeof(T), path.Parameters[0].Type, path.ReturnType], found.Expression, Expression.Quote(path));
            return found.Provider.CreateQuery<T>(call);
        });

    private static IQueryable<T> Ordered<T>(IQueryable<T> query, ISpecification<T> specification)
    {
        IOrderedQueryable<T>? ordered = null;
        foreach (var order in specification.OrderExpressions)
        {
            ordered = (order.OrderType, ordered) switch
            {
                (OrderTypeEnum.OrderBy, null) => query.OrderBy(order.KeySelector),
                (OrderTypeEnum.OrderByDescending, null) => query.OrderByDescending(order.KeySelector),
                (OrderTypeEnum.ThenBy, not null) => ordered.ThenBy(order.KeySelector),
                (OrderTypeEnum.ThenByDescending, not null) => ordered.ThenByDescending(order.KeySelector),
                _ => throw new DuplicateOrderChainException(),
            };
        }

        return ordered ?? query;
    }

    private static IQueryable<T> Paged<T>(IQueryable<T> query, ISpecification<T> specification)
    {
        if (specification.Skip > 0)
        {
            query = query.Skip(specification.Skip);
        }

        return specification.Take >= 0 ? query.Take(specification.Take) : query;
    }

    private static IQueryable<T> Loaded<T>(IQueryable<T> query, ISpecification<T> specification)
        where T : class
    {
        if (specification.AsNoTracking)
        {
            query = query.AsNoTracking();
        }

        return specification.AsSplitQuery ? query.AsSplitQuery() : query;
    }
}
