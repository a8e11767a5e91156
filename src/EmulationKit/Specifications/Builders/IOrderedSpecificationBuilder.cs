namespace EmulationKit.Specifications;

/// <summary>A specification in the making that has its first sort key, so that others can follow.</summary>
/// <inheritdoc cref="ISpecification{T}" path="/typeparam" />
public interface IOrderedSpecificationBuilder<T> : ISpecificationBuilder<T>;
