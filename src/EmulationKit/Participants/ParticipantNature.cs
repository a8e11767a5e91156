namespace EmulationKit.Participants;

/// <summary>What sort of being a participant is, whatever kind the pack gives it.</summary>
public enum ParticipantNature
{
    /// <summary>An organisation, a locality or a collective (tập thể): it can be reorganised and have others under it.</summary>
    Unit,

    /// <summary>A household (hộ gia đình).</summary>
    Household,

    /// <summary>A person (cá nhân).</summary>
    Person,
}
