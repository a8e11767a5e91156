namespace EmulationKit.Specifications.EntityFrameworkCore;

/// <summary>Asks a specification's question of a query.</summary>
public static class DbSetExtensions
{
    /// <summary>The query whose result answers a question.</summary>
    /// <typeparam name="TSource">What is asked for.</typeparam>
    /// <param name="source">All of them, such as a <see cref="DbSet{TEntity}"/>.</param>
    /// <param name="specification">The question.</param>
    /// <param name="evaluator">Who translates it, if not <see cref="SpecificationEvaluator.Default"/>.</param>
    public static IQueryable<TSource> WithSpecification<TSource>(
        this IQueryable<TSource> source, ISpecification<TSource> specification, ISpecificationEvaluator? evaluator = null)
        where TSource : class =>
        (evaluator ?? SpecificationEvaluator.Default).GetQuery(source, specification);

    /// <summary>The query whose result answers a question, in the form that it asks for.</summary>
    /// <typeparam name="TSource">What is asked for.</typeparam>
    /// <typeparam name="TResult">What the answer holds.</typeparam>
    /// <param name="source">All of them, such as a <see cref="DbSet{TEntity}"/>.</param>
    /// <param name="specification">The question.</param>
    /// <param name="evaluator">Who translates it, if not <see cref="SpecificationEvaluator.Default"/>.</param>
    public static IQueryable<TResult> WithSpecification<TSource, TResult>(
        this IQueryable<TSource> source, ISpecification<TSource, TResult> specification, ISpecificationEvaluator? evaluator = null)
        where TSource : class =>
        (evaluator ?? SpecificationEvaluator.Default).GetQuery(source, specification);
}
