namespace EmulationKit.Council;

/// <summary>Compares votes with a required share exactly, in whole numbers: no share is ever rounded.</summary>
public static class VoteShare
{
    /// <summary>Whether the votes reach the share of the members: <c>votesFor ≥ share × members</c>.
    /// Without members nothing is reached.</summary>
    /// <param name="votesFor">The votes in favour, zero or more.</param>
    /// <param name="members">The denominator, zero or more.</param>
    /// <param name="share">The required share, 0 to 1 (0.8 for 80 %).</param>
    public static bool IsReached(int votesFor, int members, decimal share)
    {
        Guard.Against.Negative(votesFor);
        return VotesNeeded(share, members) <= votesFor && members > 0;
    }

    /// <summary>The smallest number of votes that reaches the share; more than there are members if there are none.</summary>
    /// <param name="share">The required share, 0 to 1.</param>
    /// <param name="members">The denominator, zero or more.</param>
    public static int VotesNeeded(decimal share, int members)
    {
        Guard.Against.OutOfRange(share, nameof(share), 0m, 1m);
        Guard.Against.Negative(members);
        if (members == 0)
        {
            return 1;
        }

        var (mantissa, power) = Parts(share);
        return (int)((mantissa * members + power - 1) / power);
    }

    /// <summary>A decimal between 0 and 1 as a fraction of two whole numbers, both below 10²⁹.</summary>
    private static (Int128 Mantissa, Int128 Power) Parts(decimal share)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(share, bits);
        var mantissa = ((Int128)(uint)bits[2] << 64) | ((Int128)(uint)bits[1] << 32) | (uint)bits[0];
        Int128 power = 1;
        for (var i = 0; i < share.Scale; i++)
        {
            power *= 10;
        }

        return (mantissa, power);
    }
}
