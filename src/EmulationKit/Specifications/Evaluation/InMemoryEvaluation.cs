using System.Linq.Expressions;

namespace EmulationKit.Specifications;

internal static class InMemoryEvaluation
{
    public static IEnumerable<TResult> Of<T, TResult>(
        ISpecification<T> specification, IEnumerable<T> entities, Expression<Func<T, TResult>> selector) =>
        Of(specification, entities).Select(selector.Compile());

    public static IEnumerable<T> Of<T>(ISpecification<T> specification, IEnumerable<T> entities)
    {
        var found = Ordered(specification, entities.Where(specification.IsSatisfiedBy));
        if (specification.Skip > 0)
        {
            found = found.Skip(specification.Skip);
        }

        return specification.Take >= 0 ? found.Take(specification.Take) : found;
    }

    private static IEnumerable<T> Ordered<T>(ISpecification<T> specification, IEnumerable<T> entities)
    {
        IOrderedEnumerable<T>? ordered = null;
        foreach (var order in specification.OrderExpressions)
        {
            ordered = (order.OrderType, ordered) switch
            {
                (OrderTypeEnum.OrderBy, null) => entities.OrderBy(order.KeySelectorFunc),
                (OrderTypeEnum.OrderByDescending, null) => entities.OrderByDescending(order.KeySelectorFunc),
                (OrderTypeEnum.ThenBy, not null) => ordered.ThenBy(order.KeySelectorFunc),
                (OrderTypeEnum.ThenByDescending, not null) => ordered.ThenByDescending(order.KeySelectorFunc),
                _ => throw new DuplicateOrderChainException(),
            };
        }

        return ordered ?? entities;
    }
}
