namespace EmulationKit.Specifications;

/// <summary>A specification in the making that has just included something, on which more can hang.</summary>
/// <typeparam name="T">What is asked for.</typeparam>
/// <typeparam name="TProperty">What was just included.</typeparam>
public interface IIncludableSpecificationBuilder<T, out TProperty> : ISpecificationBuilder<T>
    where T : class;
