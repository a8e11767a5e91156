namespace EmulationKit.Criteria;

/// <summary>What becomes of a total while the input of a criterion is missing. It is never a silent zero.</summary>
public enum MissingPolicy
{
    /// <summary>There is no total until the input is there.</summary>
    Refuse,

    /// <summary>The criterion gives no points, as the pack says openly.</summary>
    Zero,

    /// <summary>
    /// The other main criteria of the same area stand for it: their points are scaled up to the area's maximum and
    /// rounded once. Bonus and deduction are left out. If all of them are missing there is no total.
    /// </summary>
    Rescale,
}
