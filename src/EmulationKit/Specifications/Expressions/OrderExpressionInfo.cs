using System.Linq.Expressions;

namespace EmulationKit.Specifications;

/// <summary>A sort key of a specification.</summary>
/// <inheritdoc cref="ISpecification{T}" path="/typeparam" />
public sealed class OrderExpressionInfo<T>
{
    private readonly Lazy<Func<T, object?>> compiled;

    internal OrderExpressionInfo(Expression<Func<T, object?>> keySelector, OrderTypeEnum orderType)
    {
        KeySelector = keySelector;
        OrderType = orderType;
        compiled = new Lazy<Func<T, object?>>(keySelector.Compile);
    }

    /// <summary>The key, as a store translates it.</summary>
    public Expression<Func<T, object?>> KeySelector { get; }

    /// <summary>The key, as objects in memory are sorted by it.</summary>
    public Func<T, object?> KeySelectorFunc => compiled.Value;

    /// <summary>Which way it sorts, and whether it is the first key.</summary>
    public OrderTypeEnum OrderType { get; }
}
