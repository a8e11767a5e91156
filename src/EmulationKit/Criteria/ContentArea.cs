namespace EmulationKit.Criteria;

/// <summary>A content area (nội dung thi đua): a group of criteria, and of smaller areas.</summary>
/// <param name="Code">Its code, unique among areas and criteria.</param>
/// <param name="Name">Its name.</param>
public sealed record ContentArea(string Code, LocalizedText Name)
{
    /// <summary>What its main criteria add up to for every kind they apply to; if given, it is checked.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>The criteria that stand directly in it.</summary>
    public IReadOnlyList<Criterion> Criteria { get; init; } = [];

    /// <summary>The smaller areas in it.</summary>
    public IReadOnlyList<ContentArea> Areas { get; init; } = [];

    /// <summary>What it rests on.</summary>
    public Source? Source { get; init; }
}
