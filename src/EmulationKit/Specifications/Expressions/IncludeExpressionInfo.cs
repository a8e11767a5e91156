using System.Linq.Expressions;

namespace EmulationKit.Specifications;

/// <summary>Something that a specification loads along.</summary>
public sealed class IncludeExpressionInfo
{
    internal IncludeExpressionInfo(LambdaExpression expression, IncludeTypeEnum type)
    {
        LambdaExpression = expression;
        Type = type;
    }

    /// <summary>The property that holds it.</summary>
    public LambdaExpression LambdaExpression { get; }

    /// <summary>Whether the property belongs to what is asked for or to what was included just before.</summary>
    public IncludeTypeEnum Type { get; }
}
