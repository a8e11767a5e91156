namespace EmulationKit.Campaigns;

/// <summary>An office in a bloc; it rotates among the members.</summary>
public enum BlocRole
{
    /// <summary>The head (trưởng khối, cụm).</summary>
    Head,

    /// <summary>The deputy (phó khối, cụm).</summary>
    Deputy,
}
