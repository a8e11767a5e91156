namespace EmulationKit.Specifications;

/// <summary>A specification with a projection in the making that has its first sort key, so that others can follow.</summary>
/// <inheritdoc cref="ISpecification{T, TResult}" path="/typeparam" />
public interface IOrderedSpecificationBuilder<T, TResult> : ISpecificationBuilder<T, TResult>, IOrderedSpecificationBuilder<T>;
