using System.Text.Json;
using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Council;
using EmulationKit.Criteria;
using EmulationKit.Honours;
using EmulationKit.Packs;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Scoring;

namespace EmulationKit.EntityFrameworkCore.Json;

/// <summary>How the parts of aggregates are written into columns: as rules are, ids as plain texts, and the few types that
/// nobody outside can make by way of a record of their own.</summary>
internal static class StoredJson
{
    public static JsonSerializerOptions Options(RuleVocabulary vocabulary)
    {
        var options = new JsonSerializerOptions(RulesJson.Options(vocabulary));
        options.Converters.Add(new TextJsonConverter<ActorId>(id => id.Value, text => new(text)));
        options.Converters.Add(Id<AwardDecisionId>(id => id.Value, value => new(value)));
        options.Converters.Add(Id<CampaignId>(id => id.Value, value => new(value)));
        options.Converters.Add(Id<CouncilMemberId>(id => id.Value, value => new(value)));
        options.Converters.Add(Id<CouncilSessionId>(id => id.Value, value => new(value)));
        options.Converters.Add(Id<EvidenceId>(id => id.Value, value => new(value)));
        options.Converters.Add(Id<MotionId>(id => id.Value, value => new(value)));
        options.Converters.Add(Id<ParticipantId>(id => id.Value, value => new(value)));
        options.Converters.Add(Id<WorkId>(id => id.Value, value => new(value)));
        options.Converters.Add(new SurrogateJsonConverter<Mark, StoredMark>(StoredMark.Of, stored => stored.Restore()));
        options.Converters.Add(new SurrogateJsonConverter<EvidenceRef, StoredEvidence>(StoredEvidence.Of, stored => stored.Restore()));
        options.Converters.Add(new SurrogateJsonConverter<ScoreEntry, StoredEntry>(StoredEntry.Of, stored => stored.Restore()));
        options.Converters.Add(new SurrogateJsonConverter<Motion, StoredMotion>(StoredMotion.Of, stored => stored.Restore()));
        options.Converters.Add(new SurrogateJsonConverter<CouncilMember, StoredMember>(StoredMember.Of, stored => stored.Restore()));
        options.MakeReadOnly();
        return options;
    }

    private static TextJsonConverter<TId> Id<TId>(Func<TId, Guid> valueOf, Func<Guid, TId> make) =>
        new(id => valueOf(id).ToString(), text => make(Guid.Parse(text)));
}
