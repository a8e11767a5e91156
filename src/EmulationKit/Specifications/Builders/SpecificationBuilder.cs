namespace EmulationKit.Specifications;

internal class SpecificationBuilder<T>(Specification<T> specification) : IOrderedSpecificationBuilder<T>
{
    public Specification<T> Specification { get; } = specification;
}

internal class SpecificationBuilder<T, TResult>(Specification<T, TResult> specification)
    : SpecificationBuilder<T>(specification), IOrderedSpecificationBuilder<T, TResult>
{
    public new Specification<T, TResult> Specification { get; } = specification;
}
