using EmulationKit.Campaigns;

namespace EmulationKit.Awards;

/// <summary>An award under check, and where its clauses report what is wrong.</summary>
public sealed class ClauseCheck
{
    private readonly Problems problems;

    internal ClauseCheck(CampaignRules rules, Award award, string path, Problems problems)
    {
        Rules = rules;
        Award = award;
        Path = path;
        this.problems = problems;
    }

    /// <summary>The rules that the award stands in.</summary>
    public CampaignRules Rules { get; }

    /// <summary>The award.</summary>
    public Award Award { get; }

    /// <summary>Where the clause stands.</summary>
    public string Path { get; }

    /// <summary>Reports a problem of the clause.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="en">What is wrong and what would be right, in English.</param>
    /// <param name="vi">The same in Vietnamese.</param>
    public void Problem(string code, string en, string vi) => problems.Add(code, Path, $"{Award.Code}: {en}", $"{Award.Code}: {vi}");

    /// <summary>Reports a code that names nothing, with the nearest that does.</summary>
    /// <param name="what">What is named, in English and Vietnamese.</param>
    /// <param name="code">The code.</param>
    /// <param name="known">Every code there is.</param>
    /// <returns>Whether the code names something.</returns>
    public bool Names(LocalizedText what, string code, IEnumerable<string> known)
    {
        Guard.Against.Null(what);
        var all = Guard.Against.Null(known).ToArray();
        if (all.Contains(code))
        {
            return true;
        }

        var nearest = Nearest.Of(code, all);
        Problem("Clause.NamesNothing",
            $"there is no {what.In("en")} '{code}'" + (nearest is null ? "." : $"; did you mean '{nearest}'?"),
            $"không có {what.In("vi")} '{code}'" + (nearest is null ? "." : $"; có phải '{nearest}'?"));
        return false;
    }

    /// <summary>Reports a share that is no fraction of 0 to 1 with at most six decimals.</summary>
    /// <param name="share">The share.</param>
    public void IsShare(decimal share)
    {
        if (share is < 0 or > 1 || Exact.ToScaled(share, 6) is null)
        {
            Problem("Clause.ShareOutOfRange", $"{Wording.Number(share, "en")} is not a share; use a fraction of 0 to 1 with at most six decimals, such as 0.8.",
                $"{Wording.Number(share, "vi")} không phải tỷ lệ; dùng phân số từ 0 đến 1 với tối đa sáu chữ số thập phân, ví dụ 0.8.");
        }
    }

    /// <summary>Reports a choice that is none of those there are.</summary>
    /// <param name="place">The place below the clause.</param>
    /// <param name="choice">The choice.</param>
    public void IsChoice<T>(string place, T choice)
        where T : struct, Enum =>
        Choices.Check(problems, $"{Path}/{place}", choice);

    /// <summary>Reports a number of points that is out of range.</summary>
    /// <param name="points">The number.</param>
    public void IsPoints(decimal points)
    {
        if (Points.TryFrom(points) is null)
        {
            Problem("Clause.PointsOutOfRange", $"{Wording.Number(points, "en")} is not a number of points; use at most four decimals and 10^9 in size.",
                $"{Wording.Number(points, "vi")} không phải số điểm; dùng tối đa bốn chữ số thập phân và không quá 10^9.");
        }
    }
}
