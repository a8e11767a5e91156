namespace EmulationKit.Specifications;

/// <content>How the answer is loaded.</content>
public static partial class SpecificationBuilderExtensions
{
    /// <summary>Loads for reading only; changes to the answer are not saved.</summary>
    /// <typeparam name="T">What is asked for.</typeparam>
    /// <param name="builder">The specification in the making.</param>
    public static ISpecificationBuilder<T> AsNoTracking<T>(this ISpecificationBuilder<T> builder)
        where T : class
    {
        Guard.Against.Null(builder).Specification.AsNoTracking = true;
        return builder;
    }

    /// <inheritdoc cref="AsNoTracking{T}(ISpecificationBuilder{T})" path="/summary|/param" />
    /// <typeparam name="T">What is asked for.</typeparam>
    /// <typeparam name="TResult">What the answer holds.</typeparam>
    public static ISpecificationBuilder<T, TResult> AsNoTracking<T, TResult>(this ISpecificationBuilder<T, TResult> builder)
        where T : class
    {
        ((ISpecificationBuilder<T>)builder).AsNoTracking();
        return builder;
    }

    /// <summary>Loads each included collection by a query of its own, so that two of them do not multiply the rows.</summary>
    /// <typeparam name="T">What is asked for.</typeparam>
    /// <param name="builder">The specification in the making.</param>
    public static ISpecificationBuilder<T> AsSplitQuery<T>(this ISpecificationBuilder<T> builder)
        where T : class
    {
        Guard.Against.Null(builder).Specification.AsSplitQuery = true;
        return builder;
    }

    /// <inheritdoc cref="AsSplitQuery{T}(ISpecificationBuilder{T})" path="/summary|/param" />
    /// <typeparam name="T">What is asked for.</typeparam>
    /// <typeparam name="TResult">What the answer holds.</typeparam>
    public static ISpecificationBuilder<T, TResult> AsSplitQuery<T, TResult>(this ISpecificationBuilder<T, TResult> builder)
        where T : class
    {
        ((ISpecificationBuilder<T>)builder).AsSplitQuery();
        return builder;
    }
}
