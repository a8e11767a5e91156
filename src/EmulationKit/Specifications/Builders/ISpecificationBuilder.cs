namespace EmulationKit.Specifications;

/// <summary>A specification in the making; a rule of access is an extension method on it, such as <c>Query.VisibleTo(actor)</c>.</summary>
/// <inheritdoc cref="ISpecification{T}" path="/typeparam" />
public interface ISpecificationBuilder<T>
{
    /// <summary>The specification that is being made.</summary>
    Specification<T> Specification { get; }
}
