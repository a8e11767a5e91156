using System.Text.Json.Nodes;
using EmulationKit.Access;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Honours;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Scoring;

namespace EmulationKit.Audit;

/// <summary>What the audit shows of each aggregate: enough to tell what changed, nothing secret, and of personal details
/// only which there are.</summary>
internal static partial class AuditView
{
    /// <summary>An aggregate as the audit names it, such as <c>ScoreSheet/0191…</c>.</summary>
    public static string SubjectOf(object aggregate) => $"{aggregate.GetType().Name}/{IdOf(aggregate)}";

    /// <summary>What the audit shows of an aggregate.</summary>
    public static JsonNode? Of(object aggregate) => AuditJson.Of(View(aggregate));

    private static Guid IdOf(object aggregate) => aggregate switch
    {
        Campaign it => it.Id.Value,
        Bloc it => it.Id.Value,
        RoleAssignment it => it.Id.Value,
        Participant it => it.Id.Value,
        Registration it => it.Id.Value,
        ScoreSheet it => it.Id.Value,
        JudgedMarks it => it.Id.Value,
        EvidenceFile it => it.Id.Value,
        EligibilityHold it => it.Id.Value,
        OpinionRequest it => it.Id.Value,
        Nomination it => it.Id.Value,
        BlocNomination it => it.Id.Value,
        TieDecision it => it.Id.Value,
        EvaluationRun it => it.Id.Value,
        AwardDecision it => it.Id.Value,
        PublicComment it => it.Id.Value,
        SavedScenario it => it.Id.Value,
        _ => throw new ArgumentException($"The audit knows no {aggregate.GetType().Name}.", nameof(aggregate)),
    };

    private static Dictionary<string, object?> View(object aggregate) => aggregate switch
    {
        Campaign it => Of(it),
        Bloc it => Of(it),
        RoleAssignment it => Of(it),
        Participant it => Of(it),
        Registration it => Of(it),
        ScoreSheet it => Of(it),
        JudgedMarks it => Of(it),
        EvidenceFile it => Of(it),
        EligibilityHold it => Of(it),
        OpinionRequest it => Of(it),
        Nomination it => Of(it),
        BlocNomination it => Of(it),
        TieDecision it => Of(it),
        EvaluationRun it => Of(it),
        AwardDecision it => Of(it),
        PublicComment it => Of(it),
        SavedScenario it => Of(it),
        _ => throw new ArgumentException($"The audit knows no {aggregate.GetType().Name}.", nameof(aggregate)),
    };
}
