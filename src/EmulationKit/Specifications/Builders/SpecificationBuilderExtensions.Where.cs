using System.Linq.Expressions;

namespace EmulationKit.Specifications;

/// <summary>The words with which a specification is built.</summary>
public static partial class SpecificationBuilderExtensions
{
    /// <summary>Adds a condition; all conditions must hold.</summary>
    /// <typeparam name="T">What is asked for.</typeparam>
    /// <param name="builder">The specification in the making.</param>
    /// <param name="predicate">The condition.</param>
    public static ISpecificationBuilder<T> Where<T>(
        this ISpecificationBuilder<T> builder, Expression<Func<T, bool>> predicate) =>
        builder.Where(predicate, true);

    /// <summary>Adds a condition if it is wanted, such as a search that may be empty.</summary>
    /// <typeparam name="T">What is asked for.</typeparam>
    /// <param name="builder">The specification in the making.</param>
    /// <param name="predicate">The condition.</param>
    /// <param name="condition">Whether it is wanted.</param>
    public static ISpecificationBuilder<T> Where<T>(
        this ISpecificationBuilder<T> builder, Expression<Func<T, bool>> predicate, bool condition)
    {
        Guard.Against.Null(builder);
        Guard.Against.Null(predicate);
        if (condition)
        {
            builder.Specification.Add(new WhereExpressionInfo<T>(predicate));
        }

        return builder;
    }

    /// <summary>Adds a condition; all conditions must hold.</summary>
    /// <typeparam name="T">What is asked for.</typeparam>
    /// <typeparam name="TResult">What the answer holds.</typeparam>
    /// <param name="builder">The specification in the making.</param>
    /// <param name="predicate">The condition.</param>
    public static ISpecificationBuilder<T, TResult> Where<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder, Expression<Func<T, bool>> predicate) =>
        builder.Where(predicate, true);

    /// <summary>Adds a condition if it is wanted, such as a search that may be empty.</summary>
    /// <typeparam name="T">What is asked for.</typeparam>
    /// <typeparam name="TResult">What the answer holds.</typeparam>
    /// <param name="builder">The specification in the making.</param>
    /// <param name="predicate">The condition.</param>
    /// <param name="condition">Whether it is wanted.</param>
    public static ISpecificationBuilder<T, TResult> Where<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder, Expression<Func<T, bool>> predicate, bool condition)
    {
        ((ISpecificationBuilder<T>)builder).Where(predicate, condition);
        return builder;
    }
}
