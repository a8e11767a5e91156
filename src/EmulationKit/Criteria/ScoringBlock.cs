using System.Numerics;
using System.Runtime.InteropServices;

namespace EmulationKit.Criteria;

/// <summary>A run of participants with their numbers for one criterion, field by field.</summary>
public readonly ref struct ScoringBlock
{
    /// <summary>The most participants a block holds.</summary>
    public const int Capacity = 2048;

    private readonly ReadOnlySpan<long> values;

    internal ScoringBlock(ReadOnlySpan<long> values, int first, int count, IBlocLeaders? leaders = null)
    {
        this.values = values;
        First = first;
        Count = count;
        Leaders = leaders;
    }

    /// <summary>How many participants the block holds.</summary>
    public int Count { get; }

    /// <summary>The place of the first participant in the input table.</summary>
    internal int First { get; }

    /// <summary>The leaders of the blocs, for the method that compares with them.</summary>
    internal IBlocLeaders? Leaders { get; }

    /// <summary>One field of every participant, in units of the field's last decimal; a number below the field's
    /// minimum stands for "none".</summary>
    /// <param name="index">The field's place in the method's list.</param>
    public ReadOnlySpan<long> Field(int index) => values.Slice(index * Capacity, Count);

    /// <summary>All fields as whole registers, one field after the other, <see cref="LanesPerField"/> each; beyond the
    /// block's participants there is anything.</summary>
    internal ReadOnlySpan<Vector<long>> Lanes => MemoryMarshal.Cast<long, Vector<long>>(values);

    /// <summary>How many registers a field takes.</summary>
    internal static int LanesPerField => Capacity / Vector<long>.Count;
}
