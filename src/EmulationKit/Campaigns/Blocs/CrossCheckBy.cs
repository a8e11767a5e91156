namespace EmulationKit.Campaigns;

/// <summary>In which capacity a sheet is cross-checked.</summary>
public enum CrossCheckBy
{
    /// <summary>The standing body, for want of a head or deputy who may.</summary>
    StandingBody,

    /// <summary>The head of the bloc.</summary>
    Head,

    /// <summary>The deputy, who checks the head's unit and stands in where there is no head.</summary>
    Deputy,
}
