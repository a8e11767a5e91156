using System.Linq.Expressions;

namespace EmulationKit.Specifications;

/// <content>What is loaded along.</content>
public static partial class SpecificationBuilderExtensions
{
    /// <summary>Loads what is related along with each; has no effect on objects in memory.</summary>
    /// <typeparam name="T">What is asked for.</typeparam>
    /// <typeparam name="TProperty">What is related.</typeparam>
    /// <param name="builder">The specification in the making.</param>
    /// <param name="navigationSelector">The property that holds it.</param>
    public static IIncludableSpecificationBuilder<T, TProperty> Include<T, TProperty>(
        this ISpecificationBuilder<T> builder, Expression<Func<T, TProperty>> navigationSelector)
        where T : class =>
        new IncludableSpecificationBuilder<T, TProperty>(
            AddInclude(builder, navigationSelector, IncludeTypeEnum.Include).Specification);

    /// <inheritdoc cref="Include{T, TProperty}(ISpecificationBuilder{T}, Expression{Func{T, TProperty}})" path="/summary|/param" />
    /// <typeparam name="T">What is asked for.</typeparam>
    /// <typeparam name="TResult">What the answer holds.</typeparam>
    /// <typeparam name="TProperty">What is related.</typeparam>
    public static IIncludableSpecificationBuilder<T, TResult, TProperty> Include<T, TResult, TProperty>(
        this ISpecificationBuilder<T, TResult> builder, Expression<Func<T, TProperty>> navigationSelector)
        where T : class =>
        new IncludableSpecificationBuilder<T, TResult, TProperty>(
            AddInclude(builder, navigationSelector, IncludeTypeEnum.Include).Specification);

    /// <summary>Loads what is related to what was just included.</summary>
    /// <typeparam name="TEntity">What is asked for.</typeparam>
    /// <typeparam name="TPreviousProperty">What was just included, or one of it.</typeparam>
    /// <typeparam name="TProperty">What is related to that.</typeparam>
    /// <param name="builder">The specification in the making.</param>
    /// <param name="navigationSelector">The property that holds it.</param>
    public static IIncludableSpecificationBuilder<TEntity, TProperty> ThenInclude<TEntity, TPreviousProperty, TProperty>(
        this IIncludableSpecificationBuilder<TEntity, TPreviousProperty> builder,
        Expression<Func<TPreviousProperty, TProperty>> navigationSelector)
        where TEntity : class =>
        new IncludableSpecificationBuilder<TEntity, TProperty>(
            AddInclude(builder, navigationSelector, IncludeTypeEnum.ThenInclude).Specification);

    /// <inheritdoc cref="ThenInclude{TEntity, TPreviousProperty, TProperty}(IIncludableSpecificationBuilder{TEntity, TPreviousProperty}, Expression{Func{TPreviousProperty, TProperty}})" />
    public static IIncludableSpecificationBuilder<TEntity, TProperty> ThenInclude<TEntity, TPreviousProperty, TProperty>(
        this IIncludableSpecificationBuilder<TEntity, IEnumerable<TPreviousProperty>> builder,
        Expression<Func<TPreviousProperty, TProperty>> navigationSelector)
        where TEntity : class =>
        new IncludableSpecificationBuilder<TEntity, TProperty>(
            AddInclude(builder, navigationSelector, IncludeTypeEnum.ThenInclude).Specification);

    /// <inheritdoc cref="ThenInclude{TEntity, TPreviousProperty, TProperty}(IIncludableSpecificationBuilder{TEntity, TPreviousProperty}, Expression{Func{TPreviousProperty, TProperty}})" path="/summary|/param" />
    /// <typeparam name="TEntity">What is asked for.</typeparam>
    /// <typeparam name="TResult">What the answer holds.</typeparam>
    /// <typeparam name="TPreviousProperty">What was just included, or one of it.</typeparam>
    /// <typeparam name="TProperty">What is related to that.</typeparam>
    public static IIncludableSpecificationBuilder<TEntity, TResult, TProperty> ThenInclude<TEntity, TResult, TPreviousProperty, TProperty>(
        this IIncludableSpecificationBuilder<TEntity, TResult, TPreviousProperty> builder,
        Expression<Func<TPreviousProperty, TProperty>> navigationSelector)
        where TEntity : class =>
        new IncludableSpecificationBuilder<TEntity, TResult, TProperty>(
            AddInclude(builder, navigationSelector, IncludeTypeEnum.ThenInclude).Specification);

    /// <inheritdoc cref="ThenInclude{TEntity, TPreviousProperty, TProperty}(IIncludableSpecificationBuilder{TEntity, TPreviousProperty}, Expression{Func{TPreviousProperty, TProperty}})" path="/summary|/param" />
    /// <typeparam name="TEntity">What is asked for.</typeparam>
    /// <typeparam name="TResult">What the answer holds.</typeparam>
    /// <typeparam name="TPreviousProperty">What was just included, or one of it.</typeparam>
    /// <typeparam name="TProperty">What is related to that.</typeparam>
    public static IIncludableSpecificationBuilder<TEntity, TResult, TProperty> ThenInclude<TEntity, TResult, TPreviousProperty, TProperty>(
        this IIncludableSpecificationBuilder<TEntity, TResult, IEnumerable<TPreviousProperty>> builder,
        Expression<Func<TPreviousProperty, TProperty>> navigationSelector)
        where TEntity : class =>
        new IncludableSpecificationBuilder<TEntity, TResult, TProperty>(
            AddInclude(builder, navigationSelector, IncludeTypeEnum.ThenInclude).Specification);

    private static ISpecificationBuilder<T> AddInclude<T>(
        ISpecificationBuilder<T> builder, LambdaExpression navigationSelector, IncludeTypeEnum type)
    {
        Guard.Against.Null(builder);
        builder.Specification.Add(new IncludeExpressionInfo(Guard.Against.Null(navigationSelector), type));
        return builder;
    }

    private static ISpecificationBuilder<T, TResult> AddInclude<T, TResult>(
        ISpecificationBuilder<T, TResult> builder, LambdaExpression navigationSelector, IncludeTypeEnum type)
    {
        AddInclude((ISpecificationBuilder<T>)builder, navigationSelector, type);
        return builder;
    }
}
