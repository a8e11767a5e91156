namespace EmulationKit.UI.Components;

/// <summary>A column of a table.</summary>
/// <typeparam name="T">What a row shows.</typeparam>
/// <param name="Title">Its head.</param>
/// <param name="Text">What stands in it.</param>
public sealed record Column<T>(string Title, Func<T, string?> Text)
{
    /// <summary>Where what stands in it leads; nowhere if not said.</summary>
    public Func<T, string?>? Href { get; init; }

    /// <summary>The name by which the address sorts by it; it cannot be sorted by if not said.</summary>
    public string? Sort { get; init; }

    /// <summary>Whether it holds numbers, which stand right.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Whether it names the row.</summary>
    public bool IsHead { get; init; }
}
