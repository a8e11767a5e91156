namespace EmulationKit.Specifications;

/// <summary>The base of a named question that at most one <typeparamref name="T"/> can answer.</summary>
/// <inheritdoc cref="ISpecification{T}" path="/typeparam" />
public class SingleResultSpecification<T> : Specification<T>, ISingleResultSpecification<T>;
