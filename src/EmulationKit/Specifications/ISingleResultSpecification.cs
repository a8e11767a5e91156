namespace EmulationKit.Specifications;

/// <summary>A question that at most one <typeparamref name="T"/> can answer, such as one by id.</summary>
/// <inheritdoc cref="ISpecification{T}" path="/typeparam" />
public interface ISingleResultSpecification<T> : ISpecification<T>;
