using System.Linq.Expressions;

namespace EmulationKit.Specifications;

/// <summary>A condition of a specification.</summary>
/// <inheritdoc cref="ISpecification{T}" path="/typeparam" />
public sealed class WhereExpressionInfo<T>
{
    private readonly Lazy<Func<T, bool>> compiled;

    internal WhereExpressionInfo(Expression<Func<T, bool>> filter)
    {
        Filter = filter;
        compiled = new Lazy<Func<T, bool>>(filter.Compile);
    }

    /// <summary>The condition, as a store translates it.</summary>
    public Expression<Func<T, bool>> Filter { get; }

    /// <summary>The condition, as objects in memory are tried against it.</summary>
    public Func<T, bool> FilterFunc => compiled.Value;
}
