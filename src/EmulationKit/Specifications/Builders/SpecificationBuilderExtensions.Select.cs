using System.Linq.Expressions;

namespace EmulationKit.Specifications;

/// <content>Projection.</content>
public static partial class SpecificationBuilderExtensions
{
    /// <summary>Says what of each is wanted; it ends the sentence.</summary>
    /// <typeparam name="T">What is asked for.</typeparam>
    /// <typeparam name="TResult">What the answer holds.</typeparam>
    /// <param name="builder">The specification in the making.</param>
    /// <param name="selector">What of each.</param>
    public static void Select<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder, Expression<Func<T, TResult>> selector) =>
        Guard.Against.Null(builder).Specification.Selector = Guard.Against.Null(selector);
}
