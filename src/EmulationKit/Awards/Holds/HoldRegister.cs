using EmulationKit.Participants;

namespace EmulationKit.Awards;

/// <summary>Judges holds and opinions together as they stand on a day.</summary>
public static class HoldRegister
{
    /// <summary>Whether each participant can be honoured on a day.</summary>
    /// <param name="participants">For whom.</param>
    /// <param name="holds">All holds known, of whomever.</param>
    /// <param name="opinions">All opinion requests known, of whomever. Of several to one agency about one
    /// participant the latest asked by that day counts; of those asked on one day, the gravest state.</param>
    /// <param name="asOf">The day.</param>
    public static IReadOnlyDictionary<ParticipantId, HoldState> StatesOf(
        IEnumerable<ParticipantId> participants,
        IEnumerable<EligibilityHold> holds,
        IEnumerable<OpinionRequest> opinions,
        DateOnly asOf)
    {
        var held = Guard.Against.Null(holds).Where(hold => hold.IsActiveOn(asOf)).Select(hold => hold.Participant).ToHashSet();
        var asked = Guard.Against.Null(opinions).Where(opinion => opinion.AskedOn <= asOf).ToLookup(opinion => opinion.Participant);
        return Guard.Against.Null(participants).Distinct().ToDictionary(
            participant => participant,
            participant => held.Contains(participant) ? HoldState.Held : OfOpinions(asked[participant], asOf));
    }

    /// <summary>The holds of some participants that are active on a day, in the order given.</summary>
    /// <param name="participants">For whom.</param>
    /// <param name="holds">All holds known.</param>
    /// <param name="asOf">The day.</param>
    public static IReadOnlyList<EligibilityHold> ActiveHolds(
        IEnumerable<ParticipantId> participants, IEnumerable<EligibilityHold> holds, DateOnly asOf)
    {
        var wanted = Guard.Against.Null(participants).ToHashSet();
        return [.. Guard.Against.Null(holds).Where(hold => wanted.Contains(hold.Participant) && hold.IsActiveOn(asOf))];
    }

    private static HoldState OfOpinions(IEnumerable<OpinionRequest> opinions, DateOnly asOf) =>
        Gravest(opinions
            .GroupBy(opinion => opinion.Agency, StringComparer.OrdinalIgnoreCase)
            .Select(ofAgency => ofAgency.GroupBy(opinion => opinion.AskedOn).OrderByDescending(asked => asked.Key).First())
            .SelectMany(latest => latest)
            .Select(opinion => opinion.StateOn(asOf)));

    private static HoldState Gravest(IEnumerable<HoldState> states)
    {
        var all = states.ToHashSet();
        return all.Contains(HoldState.Held) ? HoldState.Held
            : all.Contains(HoldState.Unknown) ? HoldState.Unknown
            : HoldState.Clear;
    }
}
