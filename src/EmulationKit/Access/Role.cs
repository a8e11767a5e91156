namespace EmulationKit.Access;

/// <summary>As what somebody acts in a campaign. The head of a bloc and the deputy are no role of their own: an officer of
/// the unit that holds the office acts for it while it does, so that work passes on when heads rotate.</summary>
public enum Role
{
    /// <summary>The standing body that runs the campaign (Sở Nội vụ).</summary>
    Organiser,

    /// <summary>Registers, reports and scores for a unit.</summary>
    UnitOfficer,

    /// <summary>Sits on the council.</summary>
    CouncilMember,

    /// <summary>Signs decisions.</summary>
    Signatory,

    /// <summary>Reads everything, writes nothing.</summary>
    Auditor,
}
