using EmulationKit.Awards;
using EmulationKit.Criteria;

namespace EmulationKit.Campaigns;

/// <summary>The rules of a campaign that a result is computed by: criteria, ranking and awards, with the kinds and
/// blocs they may name. They are data; <see cref="EvaluationPlan.Compile"/> checks them.</summary>
/// <param name="Campaign">The campaign's code.</param>
/// <param name="Criteria">The criteria.</param>
public sealed record CampaignRules(string Campaign, CriteriaSet Criteria)
{
    /// <summary>The participant kinds that may take part, by code. A campaign with one sort of participant needs not
    /// name it.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [DefaultKind];

    /// <summary>The blocs, if they are fixed; without the list any bloc may be named by participants, and no rule
    /// may name one.</summary>
    public IReadOnlyList<BlocScope>? Blocs { get; init; }

    /// <summary>How participants are ranked.</summary>
    public RankingRule Ranking { get; init; } = new();

    /// <summary>The awards, the highest first: where two exclude each other, the earlier one wins.</summary>
    public IReadOnlyList<Award> Awards { get; init; } = [];

    /// <summary>The code of the achievement that the campaign honours; its own code if not said. Campaigns that
    /// honour the same achievement declare the same code, so that one achievement gets one award.</summary>
    public string? Achievement { get; init; }

    /// <summary>The kind of every participant in a campaign that names no kinds.</summary>
    public const string DefaultKind = "unit";

    /// <summary>The achievement's code, whether said or not.</summary>
    public string AchievementCode => Achievement ?? Campaign;
}
