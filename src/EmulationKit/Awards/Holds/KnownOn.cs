using EmulationKit.Participants;

namespace EmulationKit.Awards;

/// <summary>The holds that stand on a day; of some participants, or of all.</summary>
internal sealed class HoldsOn : Specification<EligibilityHold>
{
    public HoldsOn(DateOnly day, IReadOnlyCollection<ParticipantId>? participants = null)
    {
        var ids = participants?.ToList() ?? [];
        Query.Where(h => h.SetOn <= day && (h.LiftedOn == null || h.LiftedOn > day)).Where(h => ids.Contains(h.Participant), participants is not null).AsNoTracking();
    }
}

/// <summary>The opinions asked by a day; of some participants, or of all.</summary>
internal sealed class OpinionsAskedBy : Specification<OpinionRequest>
{
    public OpinionsAskedBy(DateOnly day, IReadOnlyCollection<ParticipantId>? participants = null)
    {
        var ids = participants?.ToList() ?? [];
        Query.Where(o => o.AskedOn <= day).Where(o => ids.Contains(o.Participant), participants is not null).AsNoTracking();
    }
}
