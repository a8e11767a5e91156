namespace EmulationKit.Specifications;

/// <summary>Asks a specification's question of a store.</summary>
public interface ISpecificationEvaluator
{
    /// <summary>The query whose result answers the question.</summary>
    /// <typeparam name="T">What is asked for.</typeparam>
    /// <param name="inputQuery">All of them.</param>
    /// <param name="specification">The question.</param>
    /// <param name="evaluateCriteriaOnly">Whether only the conditions count, as for counting them.</param>
    IQueryable<T> GetQuery<T>(IQueryable<T> inputQuery, ISpecification<T> specification, bool evaluateCriteriaOnly = false)
        where T : class;

    /// <summary>The query whose result answers the question, in the form that it asks for.</summary>
    /// <typeparam name="T">What is asked for.</typeparam>
    /// <typeparam name="TResult">What the answer holds.</typeparam>
    /// <param name="inputQuery">All of them.</param>
    /// <param name="specification">The question.</param>
    /// <exception cref="SelectorNotFoundException">The question does not say what of each is wanted.</exception>
    IQueryable<TResult> GetQuery<T, TResult>(IQueryable<T> inputQuery, ISpecification<T, TResult> specification)
        where T : class;
}
