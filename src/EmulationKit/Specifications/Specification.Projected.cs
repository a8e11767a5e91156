using System.Linq.Expressions;

namespace EmulationKit.Specifications;

/// <summary>The base of a named question that takes a part or a form of each <typeparamref name="T"/>.</summary>
/// <inheritdoc cref="ISpecification{T, TResult}" path="/typeparam" />
public class Specification<T, TResult> : Specification<T>, ISpecification<T, TResult>
{
    /// <inheritdoc />
    public new ISpecificationBuilder<T, TResult> Query => new SpecificationBuilder<T, TResult>(this);

    /// <inheritdoc />
    public Expression<Func<T, TResult>>? Selector { get; internal set; }

    /// <inheritdoc />
    public new virtual IEnumerable<TResult> Evaluate(IEnumerable<T> entities) =>
        InMemoryEvaluation.Of(this, Guard.Against.Null(entities), Selector ?? throw new SelectorNotFoundException());
}
