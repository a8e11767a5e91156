using System.Linq.Expressions;

namespace EmulationKit.Access;

/// <summary>Puts conditions together so that a store can still translate them.</summary>
internal static class Predicate
{
    /// <summary>A condition that holds if any of some does; never, if there are none.</summary>
    public static Expression<Func<T, bool>> Any<T>(IReadOnlyCollection<Expression<Func<T, bool>>> conditions) =>
        conditions.Count == 0 ? _ => false : conditions.Aggregate((a, b) => Join(a, b, Expression.OrElse));

    /// <summary>A condition that holds if both do.</summary>
    public static Expression<Func<T, bool>> Both<T>(Expression<Func<T, bool>> one, Expression<Func<T, bool>> other) => Join(one, other, Expression.AndAlso);

    /// <summary>A condition on a part of something.</summary>
    public static Expression<Func<T, bool>> On<T, TPart>(Expression<Func<T, TPart>> part, Expression<Func<TPart, bool>> condition) =>
        Expression.Lambda<Func<T, bool>>(new Replacing(condition.Parameters[0], part.Body).Visit(condition.Body), part.Parameters);

    private static Expression<Func<T, bool>> Join<T>(Expression<Func<T, bool>> one, Expression<Func<T, bool>> other, Func<Expression, Expression, BinaryExpression> join) =>
        Expression.Lambda<Func<T, bool>>(join(one.Body, new Replacing(other.Parameters[0], one.Parameters[0]).Visit(other.Body)), one.Parameters);

    private sealed class Replacing(ParameterExpression parameter, Expression by) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? by : node;
    }
}
