namespace EmulationKit.Benchmarks.Contestants.Rules;

/// <summary>How a rule, which can only be true or false, gives its points.</summary>
internal enum RuleStyle
{
    /// <summary>As a local parameter, read from the rule's result: the quicker of the two documented ways (the other, an
    /// output expression, took almost twice as long).</summary>
    LocalParameter,

    /// <summary>By a side effect of its expression on the input: not how the library is meant to be used, but the
    /// quickest we found.</summary>
    SideEffect,
}
