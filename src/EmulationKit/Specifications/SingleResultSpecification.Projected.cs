namespace EmulationKit.Specifications;

/// <summary>The base of a named question that at most one <typeparamref name="T"/> can answer, with a
/// <typeparamref name="TResult"/> for it.</summary>
/// <inheritdoc cref="ISpecification{T, TResult}" path="/typeparam" />
public class SingleResultSpecification<T, TResult> : Specification<T, TResult>, ISingleResultSpecification<T, TResult>;
