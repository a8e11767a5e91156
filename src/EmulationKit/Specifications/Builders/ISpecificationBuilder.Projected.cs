namespace EmulationKit.Specifications;

/// <summary>A specification with a projection in the making.</summary>
/// <inheritdoc cref="ISpecification{T, TResult}" path="/typeparam" />
public interface ISpecificationBuilder<T, TResult> : ISpecificationBuilder<T>
{
    /// <summary>The specification that is being made.</summary>
    new Specification<T, TResult> Specification { get; }
}
