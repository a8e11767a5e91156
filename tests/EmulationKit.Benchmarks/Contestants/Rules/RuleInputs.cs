namespace EmulationKit.Benchmarks.Contestants.Rules;

/// <summary>What the rules see of one participant; public, because the expressions are compiled outside.</summary>
/// <param name="values">The 54 inputs by number.</param>
public sealed class RuleInputs(long[] values)
{
    /// <summary>The 54 inputs by number.</summary>
    public long[] Values { get; } = values;

    /// <summary>The points of the main criteria so far, less the deduction.</summary>
    public long Main { get; private set; }

    /// <summary>The bonus points so far.</summary>
    public long Bonus { get; private set; }

    /// <summary>Forgets the points.</summary>
    public void Clear() => (Main, Bonus) = (0, 0);

    /// <summary>Adds points of a main criterion; always true.</summary>
    public bool Add(long points)
    {
        Main += points;
        return true;
    }

    /// <summary>Adds bonus points; always true.</summary>
    public bool AddBonus(long points)
    {
        Bonus += points;
        return true;
    }

    /// <summary>Takes off a deduction; always true.</summary>
    public bool Deduct(long points)
    {
        Main -= points;
        return true;
    }
}
