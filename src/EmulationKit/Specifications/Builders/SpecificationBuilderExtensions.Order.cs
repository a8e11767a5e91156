using System.Linq.Expressions;

namespace EmulationKit.Specifications;

/// <content>Order.</content>
public static partial class SpecificationBuilderExtensions
{
    /// <summary>Sorts by a key, the smallest first.</summary>
    /// <typeparam name="T">What is asked for.</typeparam>
    /// <param name="builder">The specification in the making.</param>
    /// <param name="keySelector">The sort key.</param>
    public static IOrderedSpecificationBuilder<T> OrderBy<T>(
        this ISpecificationBuilder<T> builder, Expression<Func<T, object?>> keySelector) =>
        AddOrder(builder, keySelector, OrderTypeEnum.OrderBy);

    /// <inheritdoc cref="OrderBy{T}(ISpecificationBuilder{T}, Expression{Func{T, object}})" path="/summary|/param" />
    /// <typeparam name="T">What is asked for.</typeparam>
    /// <typeparam name="TResult">What the answer holds.</typeparam>
    public static IOrderedSpecificationBuilder<T, TResult> OrderBy<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder, Expression<Func<T, object?>> keySelector) =>
        AddOrder(builder, keySelector, OrderTypeEnum.OrderBy);

    /// <summary>Sorts by a key, the largest first.</summary>
    /// <typeparam name="T">What is asked for.</typeparam>
    /// <param name="builder">The specification in the making.</param>
    /// <param name="keySelector">The sort key.</param>
    public static IOrderedSpecificationBuilder<T> OrderByDescending<T>(
        this ISpecificationBuilder<T> builder, Expression<Func<T, object?>> keySelector) =>
        AddOrder(builder, keySelector, OrderTypeEnum.OrderByDescending);

    /// <inheritdoc cref="OrderByDescending{T}(ISpecificationBuilder{T}, Expression{Func{T, object}})" path="/summary|/param" />
    /// <typeparam name="T">What is asked for.</typeparam>
    /// <typeparam name="TResult">What the answer holds.</typeparam>
    public static IOrderedSpecificationBuilder<T, TResult> OrderByDescending<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder, Expression<Func<T, object?>> keySelector) =>
        AddOrder(builder, keySelector, OrderTypeEnum.OrderByDescending);

    /// <summary>Sorts what the keys before leave equal, the smallest first.</summary>
    /// <typeparam name="T">What is asked for.</typeparam>
    /// <param name="builder">The specification in the making.</param>
    /// <param name="keySelector">The sort key.</param>
    public static IOrderedSpecificationBuilder<T> ThenBy<T>(
        this IOrderedSpecificationBuilder<T> builder, Expression<Func<T, object?>> keySelector) =>
        AddOrder(builder, keySelector, OrderTypeEnum.ThenBy);

    /// <inheritdoc cref="ThenBy{T}(IOrderedSpecificationBuilder{T}, Expression{Func{T, object}})" path="/summary|/param" />
    /// <typeparam name="T">What is asked for.</typeparam>
    /// <typeparam name="TResult">What the answer holds.</typeparam>
    public static IOrderedSpecificationBuilder<T, TResult> ThenBy<T, TResult>(
        this IOrderedSpecificationBuilder<T, TResult> builder, Expression<Func<T, object?>> keySelector) =>
        AddOrder(builder, keySelector, OrderTypeEnum.ThenBy);

    /// <summary>Sorts what the keys before leave equal, the largest first.</summary>
    /// <typeparam name="T">What is asked for.</typeparam>
    /// <param name="builder">The specification in the making.</param>
    /// <param name="keySelector">The sort key.</param>
    public static IOrderedSpecificationBuilder<T> ThenByDescending<T>(
        this IOrderedSpecificationBuilder<T> builder, Expression<Func<T, object?>> keySelector) =>
        AddOrder(builder, keySelector, OrderTypeEnum.ThenByDescending);

    /// <inheritdoc cref="ThenByDescending{T}(IOrderedSpecificationBuilder{T}, Expression{Func{T, object}})" path="/summary|/param" />
    /// <typeparam name="T">What is asked for.</typeparam>
    /// <typeparam name="TResult">What the answer holds.</typeparam>
    public static IOrderedSpecificationBuilder<T, TResult> ThenByDescending<T, TResult>(
        this IOrderedSpecificationBuilder<T, TResult> builder, Expression<Func<T, object?>> keySelector) =>
        AddOrder(builder, keySelector, OrderTypeEnum.ThenByDescending);

    private static SpecificationBuilder<T> AddOrder<T>(
        ISpecificationBuilder<T> builder, Expression<Func<T, object?>> keySelector, OrderTypeEnum type)
    {
        Guard.Against.Null(builder);
        builder.Specification.Add(new OrderExpressionInfo<T>(Guard.Against.Null(keySelector), type));
        return new SpecificationBuilder<T>(builder.Specification);
    }

    private static SpecificationBuilder<T, TResult> AddOrder<T, TResult>(
        ISpecificationBuilder<T, TResult> builder, Expression<Func<T, object?>> keySelector, OrderTypeEnum type)
    {
        AddOrder((ISpecificationBuilder<T>)builder, keySelector, type);
        return new SpecificationBuilder<T, TResult>(builder.Specification);
    }
}
