namespace EmulationKit.Campaigns;

/// <summary>How far a participant is in a campaign, as the standing body counts it.</summary>
public enum ProgressStage
{
    /// <summary>No registration was sent.</summary>
    NotRegistered,

    /// <summary>The registration was sent and waits to be confirmed.</summary>
    RegistrationSent,

    /// <summary>The registration is confirmed; there is no score sheet yet.</summary>
    Registered,

    /// <summary>The unit fills in its score sheet.</summary>
    SelfScoring,

    /// <summary>The self-score was submitted and waits for the cross-check.</summary>
    Submitted,

    /// <summary>The cross-check is complete; the sheet waits for the appraisal.</summary>
    CrossChecked,

    /// <summary>The appraisal is confirmed.</summary>
    Appraised,

    /// <summary>The registration or the sheet was sent back and waits to be supplemented.</summary>
    Returned,

    /// <summary>The participant withdrew.</summary>
    Withdrawn,
}
