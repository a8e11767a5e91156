using System.CommandLine;

namespace EmulationKit.Tool;

/// <summary>A part of the command line that help describes in both languages.</summary>
internal interface IWorded
{
    /// <summary>What it means.</summary>
    LocalizedText Meaning { get; }

    /// <summary>What stands for its value in help; nothing if it takes none.</summary>
    LocalizedText? ValueName { get; }

    /// <summary>The values it may have; none means any.</summary>
    IReadOnlyList<string> Choices { get; }
}

/// <summary>An option with a value. Values are texts; commands read them, so that every refusal is worded by the tool.</summary>
internal sealed class ValueOption(string name, LocalizedText valueName, LocalizedText meaning) : Option<string>(name), IWorded
{
    public LocalizedText Meaning { get; } = meaning;

    public LocalizedText? ValueName { get; } = valueName;

    public IReadOnlyList<string> Choices { get; init; } = [];
}

/// <summary>An option that may be given many times.</summary>
internal sealed class ListOption(string name, LocalizedText valueName, LocalizedText meaning) : Option<string[]>(name), IWorded
{
    public LocalizedText Meaning { get; } = meaning;

    public LocalizedText? ValueName { get; } = valueName;

    public IReadOnlyList<string> Choices { get; init; } = [];
}

/// <summary>An option that is given or not.</summary>
internal sealed class FlagOption(string name, LocalizedText meaning, params string[] aliases) : Option<bool>(name, aliases), IWorded
{
    public LocalizedText Meaning { get; } = meaning;

    public LocalizedText? ValueName => null;

    public IReadOnlyList<string> Choices => [];
}

/// <summary>An argument, named in help by what stands for it.</summary>
internal sealed class PlaceArgument : Argument<string>, IWorded
{
    public PlaceArgument(string name, LocalizedText valueName, LocalizedText meaning, bool optional = false)
        : base(name)
    {
        Meaning = meaning;
        ValueName = valueName;
        Arity = optional ? ArgumentArity.ZeroOrOne : ArgumentArity.ExactlyOne;
    }

    public LocalizedText Meaning { get; }

    public LocalizedText? ValueName { get; }

    public IReadOnlyList<string> Choices => [];
}

/// <summary>An argument that may be given any number of times.</summary>
internal sealed class ListArgument : Argument<string[]>, IWorded
{
    public ListArgument(string name, LocalizedText valueName, LocalizedText meaning)
        : base(name)
    {
        Meaning = meaning;
        ValueName = valueName;
        Arity = ArgumentArity.ZeroOrMore;
    }

    public LocalizedText Meaning { get; }

    public LocalizedText? ValueName { get; }

    public IReadOnlyList<string> Choices => [];
}
