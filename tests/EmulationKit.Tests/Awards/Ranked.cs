using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Tests.Awards;

/// <summary>A campaign with one criterion whose value is the total, and a kind that is only voted on.</summary>
internal static class Ranked
{
    public static readonly EvaluationOptions Today = new(new DateOnly(2024, 12, 31));

    public static CampaignRules Rules(params Award[] awards) => new("c", new CriteriaSet(new ScoreScale(100),
        [new ContentArea("all", "Tất cả") { Criteria = [new("points", "Điểm", 100, new ValueMethod()) { AppliesTo = Applicability.ToKinds("unit") }] }]))
    {
        Kinds = ["unit", "guest"],
        Awards = awards,
    };

    public static ParticipantInput With(string id, int points, bool leader = false) =>
        new(id) { Leader = leader, Inputs = new Dictionary<string, CriterionInput> { ["points"] = CriterionInput.Value(points) } };

    public static ParticipantInput Guest(string id, string award, int votes, bool leader = false) =>
        new(id) { Kind = "guest", Leader = leader, Ballots = new Dictionary<string, BallotCount> { [award] = new(votes, 10) } };

    public static Evaluation Evaluate(this CampaignRules rules, params ParticipantInput[] participants) =>
        EvaluationPlan.Compile(rules).Value.Evaluate(participants, Today).Value;

    public static Award Award(string code, Clause rule, params AwardLimit[] limits) => new(code, code, rule) { Limits = limits };
}
