namespace EmulationKit.Awards;

/// <summary>An award (danh hiệu, hình thức khen thưởng) and the rule by which it is given.</summary>
/// <param name="Code">Its code, unique among the campaign's awards.</param>
/// <param name="Name">Its name.</param>
/// <param name="Rule">What a participant must meet.</param>
public sealed record Award(string Code, LocalizedText Name, Clause Rule)
{
    /// <summary>What holds over all who meet the rule: quotas first, then shares, in the order given.</summary>
    public IReadOnlyList<AwardLimit> Limits { get; init; } = [];

    /// <summary>The award form or title in the catalogue of law, by its code there.</summary>
    public string? Form { get; init; }

    /// <summary>The level that gives it, such as province or commune.</summary>
    public string? Level { get; init; }

    /// <summary>Who is competent to decide it.</summary>
    public LocalizedText? Competence { get; init; }

    /// <summary>The money that goes with it, as a multiple of the base salary (lương cơ sở).</summary>
    public decimal? Coefficient { get; init; }

    /// <summary>What the award rests on.</summary>
    public Source? Source { get; init; }
}
