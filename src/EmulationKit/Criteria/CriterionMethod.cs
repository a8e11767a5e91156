using System.Numerics;
using System.Text.Json.Serialization;

namespace EmulationKit.Criteria;

/// <summary>How the points of a criterion come about.</summary>
/// <remarks>A method is data: it names the numbers it needs, checks itself, compiles to a kernel that scores blocks of
/// participants, and words how one result came about. A host adds a method of its own by deriving from this type.</remarks>
public abstract record CriterionMethod
{
    /// <summary>The method's name in packs, such as <c>target</c>.</summary>
    [JsonIgnore]
    public abstract string Name { get; }

    /// <summary>What a criterion with this method does to a total.</summary>
    [JsonIgnore]
    public virtual CriterionRole Role => CriterionRole.Main;

    /// <summary>The numbers it needs of each participant, in the order in which its kernel reads them.</summary>
    [JsonIgnore]
    public abstract IReadOnlyList<InputField> Fields { get; }

    /// <summary>Which field a unit can raise or lower to earn more points, if there is one.</summary>
    [JsonIgnore]
    public virtual InputLever? Lever => null;

    /// <summary>Reports everything wrong with the method's own settings.</summary>
    /// <param name="check">The criterion being checked and where to report.</param>
    public abstract void Check(MethodCheck check);

    /// <summary>Makes the kernel. Called only for a criterion that passed every check.</summary>
    /// <param name="criterion">The criterion.</param>
    public abstract CriterionKernel Compile(Criterion criterion);

    /// <summary>Words how the points of one participant came about.</summary>
    /// <param name="reading">The participant's numbers and points.</param>
    public abstract LocalizedText Explain(CriterionReading reading);

    /// <summary>Whether the values of merged units can become one in this way.</summary>
    /// <param name="policy">The way.</param>
    public virtual bool CanMerge(SuccessionPolicy policy) => policy == SuccessionPolicy.Refuse;

    /// <summary>The method where its criterion gets another weight: points that the method names itself rise or fall along
    /// with the maximum. One that names none stays as it is.</summary>
    /// <param name="ratio">The new maximum over the present one.</param>
    public virtual CriterionMethod Weighed(decimal ratio) => this;

    /// <summary>Points that rise or fall with a weight, with the four decimals that points have.</summary>
    /// <param name="points">The points.</param>
    /// <param name="ratio">The new maximum over the present one.</param>
    protected static decimal WeighedPoints(decimal points, decimal ratio) => decimal.Round(points * ratio, 4, MidpointRounding.AwayFromZero);

    /// <summary>Whether a product of bounds fits 62 bits, so that the quick arithmetic may be used.</summary>
    /// <param name="bounds">The factors, at their largest.</param>
    protected static bool FitsNarrow(params ReadOnlySpan<long> bounds)
    {
        var product = BigInteger.One;
        foreach (var bound in bounds)
        {
            product *= BigInteger.Max(BigInteger.One, BigInteger.Abs(bound));
        }

        return product < BigInteger.One << 62;
    }
}
