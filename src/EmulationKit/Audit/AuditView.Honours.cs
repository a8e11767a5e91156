using EmulationKit.Awards;
using EmulationKit.Honours;

namespace EmulationKit.Audit;

/// <content>Who may be honoured, and who is.</content>
internal static partial class AuditView
{
    private static Dictionary<string, object?> Of(EligibilityHold it) => new()
    {
        ["participant"] = it.Participant.Value,
        ["ground"] = it.Ground,
        ["setOn"] = it.SetOn,
        ["setDocument"] = it.SetDocument,
        ["publicWording"] = it.PublicWording,
        ["liftedOn"] = it.LiftedOn,
        ["liftDocument"] = it.LiftDocument,
    };

    private static Dictionary<string, object?> Of(OpinionRequest it) => new()
    {
        ["participant"] = it.Participant.Value,
        ["agency"] = it.Agency,
        ["askedOn"] = it.AskedOn,
        ["askDocument"] = it.AskDocument,
        ["answer"] = it.Answer,
        ["answeredOn"] = it.AnsweredOn,
        ["answerDocument"] = it.AnswerDocument,
    };

    private static Dictionary<string, object?> Of(Nomination it) => new()
    {
        ["participant"] = it.Participant.Value,
        ["award"] = it.Award,
        ["report"] = it.Report,
        ["state"] = it.State,
        ["reason"] = it.Reason,
    };

    private static Dictionary<string, object?> Of(BlocNomination it) => new()
    {
        ["bloc"] = it.Bloc,
        ["award"] = it.Award,
        ["members"] = it.Members,
        ["minutes"] = it.Minutes,
        ["state"] = it.State,
        ["reason"] = it.Reason,
    };

    private static Dictionary<string, object?> Of(TieDecision it) => new()
    {
        ["award"] = it.Award,
        ["granted"] = it.Granted.Select(g => g.Value),
        ["document"] = it.Document,
    };

    private static Dictionary<string, object?> Of(EvaluationRun it) => new()
    {
        ["rulesVersion"] = it.RulesVersion,
        ["asOf"] = it.AsOf,
        ["awardYear"] = it.AwardYear,
        ["seal"] = it.SealHash,
        ["isPublished"] = it.IsPublished,
        ["reason"] = it.WithdrawalReason,
    };

    private static Dictionary<string, object?> Of(SavedScenario it) => new()
    {
        ["name"] = it.Name,
        ["sets"] = it.Query,
        ["droppedAt"] = it.DroppedAt,
    };

    private static Dictionary<string, object?> Of(AwardDecision it) => new()
    {
        ["state"] = it.State,
        ["citations"] = it.Citations,
        ["honourees"] = it.Honourees,
        ["evaluationSeal"] = it.EvaluationSeal,
        ["supplements"] = it.Supplements,
        ["signature"] = it.Signature,
        ["revocations"] = it.Revocations,
    };

    private static Dictionary<string, object?> Of(PublicComment it) => new()
    {
        ["kind"] = it.Kind,
        ["about"] = it.About?.Value,
        ["text"] = it.Text,
        ["author"] = it.Author,
        ["contact"] = it.Contact,
        ["answer"] = it.Answer,
    };
}
