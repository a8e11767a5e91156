using System.Text.Json;

namespace EmulationKit.Packs;

/// <summary>What sort of value a node of a pack is.</summary>
internal enum PackNodeKind
{
    /// <summary>An object with keys of its type.</summary>
    Thing,

    /// <summary>A list.</summary>
    List,

    /// <summary>Values by names that the pack chose.</summary>
    Map,

    /// <summary>A text by language.</summary>
    Text,

    /// <summary>A number, a code, a date, a choice, yes or no.</summary>
    Plain,
}

/// <summary>A value of a pack with what its type says of it; differences and notes walk over these.</summary>
/// <param name="Kind">What sort of value it is.</param>
/// <param name="Type">The type that it is written from.</param>
/// <param name="Name">What words know its type as, such as <c>criterion</c> or <c>minTotalClause</c>.</param>
/// <param name="Json">The value, in full.</param>
internal sealed record PackNode(PackNodeKind Kind, Type Type, string Name, JsonElement Json)
{
    /// <summary>What words know the type as of which this is one sort, such as <c>clause</c>; nothing if there is but one.</summary>
    public string? Family { get; init; }

    /// <summary>What it is made of, in order.</summary>
    public IReadOnlyList<NodePart> Parts { get; init; } = [];

    /// <summary>The code, id or the like by which it is known among its neighbours, if it has one.</summary>
    public string? Identity { get; init; }

    /// <summary>Whether its code alone says in all the pack which it is.</summary>
    public bool HasCode { get; init; }

    public PackNode? this[string step] => Part(step)?.Node;

    public NodePart? Part(string step) => Parts.FirstOrDefault(p => p.Step == step);

    /// <summary>This node and all below it, each with its path.</summary>
    public IEnumerable<(string Path, PackNode Node)> All(string path = "") =>
        Parts.SelectMany(p => p.Node.All(path.Length == 0 ? p.Step : $"{path}/{p.Step}")).Prepend((path, this));

    public bool Says(PackNode other) => JsonElement.DeepEquals(Json, other.Json);
}

/// <summary>A part of a node.</summary>
/// <param name="Step">The key, or the code or number of an item.</param>
/// <param name="Word">What words know the key as, such as <c>criterion.maximum</c>; nothing for items.</param>
/// <param name="Node">The value.</param>
internal sealed record NodePart(string Step, string? Word, PackNode Node)
{
    /// <summary>Whether it says no more than leaving the key out does.</summary>
    public bool IsUsual { get; init; }
}
