namespace EmulationKit.Specifications;

/// <summary>A specification with a projection in the making that has just included something, on which more can hang.</summary>
/// <typeparam name="T">What is asked for.</typeparam>
/// <typeparam name="TResult">What the answer holds.</typeparam>
/// <typeparam name="TProperty">What was just included.</typeparam>
public interface IIncludableSpecificationBuilder<T, TResult, out TProperty> : ISpecificationBuilder<T, TResult>
    where T : class;
