namespace EmulationKit.Registrations;

/// <summary>How far a commemorative work is.</summary>
public enum WorkStatus
{
    /// <summary>Not begun.</summary>
    Planned,

    /// <summary>Begun and not finished.</summary>
    UnderWay,

    /// <summary>Finished.</summary>
    Finished,

    /// <summary>Given up.</summary>
    Abandoned,
}
