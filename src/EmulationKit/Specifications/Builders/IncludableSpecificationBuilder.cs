namespace EmulationKit.Specifications;

internal sealed class IncludableSpecificationBuilder<T, TProperty>(Specification<T> specification)
    : SpecificationBuilder<T>(specification), IIncludableSpecificationBuilder<T, TProperty>
    where T : class;

internal sealed class IncludableSpecificationBuilder<T, TResult, TProperty>(Specification<T, TResult> specification)
    : SpecificationBuilder<T, TResult>(specification), IIncludableSpecificationBuilder<T, TResult, TProperty>
    where T : class;
