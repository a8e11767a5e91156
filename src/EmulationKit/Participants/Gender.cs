namespace EmulationKit.Participants;

/// <summary>A person's gender, for the statistics of gender equality; never shown in public.</summary>
public enum Gender
{
    /// <summary>Female (nữ).</summary>
    Female,

    /// <summary>Male (nam).</summary>
    Male,

    /// <summary>Neither of the two.</summary>
    Other,
}
