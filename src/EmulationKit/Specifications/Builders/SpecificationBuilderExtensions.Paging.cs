namespace EmulationKit.Specifications;

/// <content>Paging.</content>
public static partial class SpecificationBuilderExtensions
{
    /// <summary>Passes over the first so many.</summary>
    /// <typeparam name="T">What is asked for.</typeparam>
    /// <param name="builder">The specification in the making.</param>
    /// <param name="skip">How many, from 0.</param>
    /// <exception cref="DuplicateSkipException">It was already said.</exception>
    public static ISpecificationBuilder<T> Skip<T>(this ISpecificationBuilder<T> builder, int skip)
    {
        Guard.Against.Null(builder);
        if (builder.Specification.Skip != -1)
        {
            throw new DuplicateSkipException();
        }

        builder.Specification.Skip = skip;
        return builder;
    }

    /// <inheritdoc cref="Skip{T}(ISpecificationBuilder{T}, int)" path="/summary|/param|/exception" />
    /// <typeparam name="T">What is asked for.</typeparam>
    /// <typeparam name="TResult">What the answer holds.</typeparam>
    public static ISpecificationBuilder<T, TResult> Skip<T, TResult>(this ISpecificationBuilder<T, TResult> builder, int skip)
    {
        ((ISpecificationBuilder<T>)builder).Skip(skip);
        return builder;
    }

    /// <summary>Wants no more than so many.</summary>
    /// <typeparam name="T">What is asked for.</typeparam>
    /// <param name="builder">The specification in the making.</param>
    /// <param name="take">How many, from 0.</param>
    /// <exception cref="DuplicateTakeException">It was already said.</exception>
    public static ISpecificationBuilder<T> Take<T>(this ISpecificationBuilder<T> builder, int take)
    {
        Guard.Against.Null(builder);
        if (builder.Specification.Take != -1)
        {
            throw new DuplicateTakeException();
        }

        builder.Specification.Take = take;
        return builder;
    }

    /// <inheritdoc cref="Take{T}(ISpecificationBuilder{T}, int)" path="/summary|/param|/exception" />
    /// <typeparam name="T">What is asked for.</typeparam>
    /// <typeparam name="TResult">What the answer holds.</typeparam>
    public static ISpecificationBuilder<T, TResult> Take<T, TResult>(this ISpecificationBuilder<T, TResult> builder, int take)
    {
        ((ISpecificationBuilder<T>)builder).Take(take);
        return builder;
    }
}
