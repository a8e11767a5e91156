using System.Numerics;

namespace EmulationKit.Criteria;

/// <summary>A criterion under check, and where its method reports what is wrong.</summary>
public sealed class MethodCheck
{
    private readonly Problems problems;

    internal MethodCheck(Criterion criterion, string path, Problems problems)
    {
        Criterion = criterion;
        Path = path;
        this.problems = problems;
    }

    /// <summary>The criterion.</summary>
    public Criterion Criterion { get; }

    /// <summary>Where the criterion stands.</summary>
    public string Path { get; }

    /// <summary>Reports a problem of the method.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="place">The place below the method, such as <c>bands/2</c>.</param>
    /// <param name="en">What is wrong and what would be right, in English.</param>
    /// <param name="vi">The same in Vietnamese.</param>
    public void Problem(string code, string place, string en, string vi) =>
        problems.Add(code, PathOf(place), $"{Criterion.Code}: {en}", $"{Criterion.Code}: {vi}");

    /// <summary>Checks a number of points: at most four decimals, and within 0 and a limit.</summary>
    /// <param name="place">The place below the method.</param>
    /// <param name="points">The number.</param>
    /// <param name="limit">The most it may be; without it, the largest number of points there is.</param>
    /// <returns>Whether it is right.</returns>
    public bool IsPoints(string place, decimal points, decimal? limit = null)
    {
        var right = points >= 0 && points <= (limit ?? Points.Largest.ToDecimal()) && Points.TryFrom(points) is not null;
        if (!right)
        {
            Problem("Criterion.PointsOutOfRange", place,
                $"{Wording.Number(points, "en")} is not a number of points here; use 0 to {Wording.Number(limit ?? Points.Largest.ToDecimal(), "en")} with at most four decimals.",
                $"{Wording.Number(points, "vi")} không phải số điểm hợp lệ ở đây; dùng từ 0 đến {Wording.Number(limit ?? Points.Largest.ToDecimal(), "vi")}, tối đa bốn chữ số thập phân.");
        }

        return right;
    }

    /// <summary>Reports a choice that is none of those there are.</summary>
    /// <param name="place">The place below the method.</param>
    /// <param name="choice">The choice.</param>
    public void IsChoice<T>(string place, T choice)
        where T : struct, Enum =>
        Choices.Check(problems, $"{Path}/method/{place}", choice);

    /// <summary>Checks a factor: above zero, at most 10⁹, at most nine decimals.</summary>
    /// <param name="place">The place below the method.</param>
    /// <param name="factor">The factor.</param>
    /// <returns>Whether it is right.</returns>
    public bool IsFactor(string place, decimal factor)
    {
        var right = factor > 0 && factor <= 1_000_000_000m && Exact.ToScaled(factor, 9) is not null;
        if (!right)
        {
            Problem("Criterion.FactorOutOfRange", place,
                $"{Wording.Number(factor, "en")} is not a factor; use a number above 0, at most 1000000000, with at most nine decimals.",
                $"{Wording.Number(factor, "vi")} không phải hệ số hợp lệ; dùng số lớn hơn 0, không quá 1000000000, tối đa chín chữ số thập phân.");
        }

        return right;
    }

    /// <summary>Checks the range of the accepted numbers.</summary>
    /// <param name="measure">The range.</param>
    /// <returns>Whether it is right.</returns>
    public bool IsMeasure(Measure measure)
    {
        Guard.Against.Null(measure);
        var right = measure.Decimals is >= 0 and <= 9
            && measure.Minimum < measure.Maximum
            && IsWhole(measure.Minimum, measure.Decimals)
            && IsWhole(measure.Maximum, measure.Decimals);
        if (!right)
        {
            Problem("Criterion.MeasureInvalid", "measure",
                $"the accepted values {Wording.Number(measure.Minimum, "en")}..{Wording.Number(measure.Maximum, "en")} with {measure.Decimals} decimals are not a range; use 0 to 9 decimals, a minimum below the maximum, and at most 18 digits.",
                $"khoảng giá trị {Wording.Number(measure.Minimum, "vi")}..{Wording.Number(measure.Maximum, "vi")} với {measure.Decimals} chữ số thập phân không hợp lệ; dùng 0 đến 9 chữ số thập phân, cận dưới nhỏ hơn cận trên, tối đa 18 chữ số.");
        }

        return right;
    }

    /// <summary>Refuses the criterion if a product that its kernel forms could pass 126 bits.</summary>
    /// <param name="bounds">The factors at their largest.</param>
    public void ProductFits(params ReadOnlySpan<decimal> bounds)
    {
        var product = BigInteger.One;
        foreach (var bound in bounds)
        {
            product *= BigInteger.Max(BigInteger.One, BigInteger.Abs((BigInteger)decimal.Ceiling(bound)));
        }

        if (product >= BigInteger.One << 126)
        {
            Problem("Criterion.Overflows", "",
                "the maximum, the factor and the accepted values together are too large to reckon exactly; narrow the accepted values or take fewer decimals.",
                "điểm tối đa, hệ số và khoảng giá trị quá lớn để tính chính xác; hãy thu hẹp khoảng giá trị hoặc giảm số chữ số thập phân.");
        }
    }

    private string PathOf(string place) =>
        place.Length == 0 ? $"{Path}/method" : place.StartsWith("../", StringComparison.Ordinal) ? Path + place[2..] : $"{Path}/method/{place}";

    private static bool IsWhole(decimal value, int decimals) =>
        Math.Abs(value) <= 1_000_000_000_000_000_000m
        && Exact.ToScaled(value, decimals) is { } raw
        && raw is > -1_000_000_000_000_000_000 and < 1_000_000_000_000_000_001;
}
