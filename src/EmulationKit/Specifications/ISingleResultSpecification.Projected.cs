namespace EmulationKit.Specifications;

/// <summary>A question that at most one <typeparamref name="T"/> can answer, with a <typeparamref name="TResult"/> for it.</summary>
/// <inheritdoc cref="ISpecification{T, TResult}" path="/typeparam" />
public interface ISingleResultSpecification<T, TResult> : ISpecification<T, TResult>;
