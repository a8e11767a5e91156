namespace EmulationKit.Campaigns;

/// <summary>What a participant of a kind is: Article 3 of Law 06/2022/QH15 names individuals, collectives and households.</summary>
public enum ParticipantNature
{
    /// <summary>A unit or another collective.</summary>
    Unit,

    /// <summary>A household.</summary>
    Household,

    /// <summary>A person.</summary>
    Person,
}
