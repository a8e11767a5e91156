namespace EmulationKit.Awards;

/// <summary>An award form or title (hình thức khen thưởng, danh hiệu thi đua) as law has it on a day.</summary>
/// <param name="Code">Its code in the catalogue.</param>
/// <param name="Name">Its name.</param>
public sealed record CatalogueAward(string Code, LocalizedText Name)
{
    /// <summary>The level that gives it, such as <c>province</c>.</summary>
    public string? Level { get; init; }

    /// <summary>Who is competent to decide it.</summary>
    public LocalizedText? Competence { get; init; }

    /// <summary>The money that goes with it, as a multiple of the base salary (lương cơ sở).</summary>
    public decimal? Coefficient { get; init; }

    /// <summary>The share of all council members that must be in favour, as a fraction; nothing if law asks for none.</summary>
    public decimal? BallotShare { get; init; }

    /// <summary>What the entry rests on.</summary>
    public Source? Source { get; init; }
}
