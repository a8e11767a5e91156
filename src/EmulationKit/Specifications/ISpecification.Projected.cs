using System.Linq.Expressions;

namespace EmulationKit.Specifications;

/// <summary>A question about the <typeparamref name="T"/>s that is answered with a <typeparamref name="TResult"/> for each.</summary>
/// <typeparam name="T">What is asked for.</typeparam>
/// <typeparam name="TResult">What the answer holds.</typeparam>
public interface ISpecification<T, TResult> : ISpecification<T>
{
    /// <summary>Builds the question up.</summary>
    new ISpecificationBuilder<T, TResult> Query { get; }

    /// <summary>What of each is wanted; an answer needs one.</summary>
    Expression<Func<T, TResult>>? Selector { get; }

    /// <summary>Asks the question of objects in memory.</summary>
    /// <param name="entities">The objects.</param>
    /// <exception cref="SelectorNotFoundException">The question does not say what of each is wanted.</exception>
    new IEnumerable<TResult> Evaluate(IEnumerable<T> entities);
}
