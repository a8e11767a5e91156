using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Scoring;

namespace EmulationKit.Audit;

/// <content>Campaigns, who takes part in them, and what they do.</content>
internal static partial class AuditView
{
    private static Dictionary<string, object?> Of(Campaign it) => new()
    {
        ["code"] = it.Code,
        ["state"] = it.State,
        ["plan"] = it.Plan,
        ["parent"] = it.Parent?.Code,
        ["standingBody"] = it.StandingBody,
        ["proposal"] = it.Proposal,
        ["rules"] = it.Current?.Rules,
        ["version"] = it.Current?.Number,
        ["reason"] = it.History[^1].Reason ?? it.Current?.Reason,
    };

    private static Dictionary<string, object?> Of(Bloc it) => new()
    {
        ["code"] = it.Code,
        ["name"] = it.Name,
        ["kind"] = it.Kind,
        ["kinds"] = it.Kinds,
        ["members"] = it.Members.Select(m => m.Value),
        ["terms"] = it.Terms,
        ["pact"] = it.Pact,
    };

    private static Dictionary<string, object?> Of(RoleAssignment it) => new()
    {
        ["actor"] = it.Actor.Value,
        ["role"] = it.Role,
        ["campaign"] = it.Campaign?.Value,
        ["unit"] = it.Unit?.Value,
        ["from"] = it.From,
        ["to"] = it.To,
        ["substitute"] = it.Substitute?.Value,
        ["substituteFrom"] = it.SubstituteFrom,
        ["substituteTo"] = it.SubstituteTo,
    };

    private static Dictionary<string, object?> Of(Participant it) => new()
    {
        ["code"] = it.Code,
        ["name"] = it.Name,
        ["kind"] = it.Kind,
        ["nature"] = it.Nature,
        ["parent"] = it.Parent?.Value,
        ["validity"] = it.Validity,
        ["successors"] = it.Successors.Select(s => s.Value),
        ["tags"] = it.Tags,
        ["weight"] = it.Weight,
        ["post"] = it.Post,
        ["standing"] = it.Standing,
        ["details"] = it.Details is null ? null : "kept",
        ["photoConsent"] = it.PhotoConsent,
        ["erasedOn"] = it.ErasedOn,
    };

    private static Dictionary<string, object?> Of(Registration it) => new()
    {
        ["state"] = it.State,
        ["content"] = it.Content,
        ["supplementDue"] = it.SupplementDue,
        ["works"] = it.Works.ToDictionary(w => w.Id.Value, w => w),
        ["reports"] = it.Reports,
        ["reason"] = it.History[^1].Reason,
    };

    private static Dictionary<string, object?> Of(ScoreSheet it) => new()
    {
        ["participant"] = it.Participant.Value,
        ["state"] = it.State,
        ["rulesVersion"] = it.RulesVersion,
        ["bloc"] = it.Bloc,
        ["pendingReturn"] = it.PendingReturn,
        ["lines"] = it.Entries.ToDictionary(
            e => e.Criterion,
            e => new Dictionary<string, object?> { ["selfScore"] = Cell(e.SelfScore), ["crossCheck"] = Cell(e.CrossCheck), ["appraisal"] = Cell(e.Appraisal) }),
    };

    private static Dictionary<string, object?>? Cell(EntryCell? cell) => cell is null ? null : new()
    {
        ["input"] = cell.Input,
        ["takesOver"] = cell.TakesOver,
        ["isConfirmed"] = cell.IsConfirmed,
        ["note"] = cell.Note,
        ["reason"] = cell.Reason,
        ["evidence"] = cell.Evidence.Select(e => new Dictionary<string, object?> { ["id"] = e.Id.Value, ["kind"] = e.Kind, ["title"] = e.Title, ["sha256"] = e.Sha256 }),
    };

    private static Dictionary<string, object?> Of(EvidenceFile it) => new()
    {
        ["participant"] = it.Participant.Value,
        ["name"] = it.Name,
        ["mediaType"] = it.MediaType,
        ["length"] = it.Length,
        ["sha256"] = it.Sha256,
        ["verdict"] = it.Verdict,
    };

    // What a reviewer gave is for nobody to read before the marking is closed; that something was given is enough.
    private static Dictionary<string, object?> Of(JudgedMarks it) => new()
    {
        ["participant"] = it.Participant.Value,
        ["criterion"] = it.Criterion,
        ["reviewers"] = it.Reviewers.Select(r => r.Reviewer.Value),
        ["changes"] = it.History.Count,
        ["closedAt"] = it.ClosedAt,
    };
}
