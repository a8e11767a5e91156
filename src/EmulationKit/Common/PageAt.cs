namespace EmulationKit;

/// <summary>A page of a list. What is out of range is taken as the nearest that is not.</summary>
public readonly record struct PageAt
{
    /// <summary>The most that a page holds: 200.</summary>
    public const int MostItems = 200;

    private readonly int number;
    private readonly int size;

    /// <summary>A page.</summary>
    /// <param name="number">Which, 1 the first.</param>
    /// <param name="size">How many it holds, 1 to <see cref="MostItems"/>.</param>
    public PageAt(int number, int size = 50)
    {
        this.number = Math.Max(number, 1);
        this.size = Math.Clamp(size, 1, MostItems);
    }

    /// <summary>Which page, 1 the first.</summary>
    public int Number => Math.Max(number, 1);

    /// <summary>How many it holds.</summary>
    public int Size => size == 0 ? 50 : size;

    /// <summary>How many stand on the pages before.</summary>
    public int Skipped => (int)Math.Min((long)(Number - 1) * Size, int.MaxValue);
}
