namespace EmulationKit.Registrations;

/// <summary>What somebody may do with a registration as it stands now.</summary>
public enum RegistrationAct
{
    /// <summary>Begin it.</summary>
    Begin,

    /// <summary>Change targets, titles and plans of works.</summary>
    Revise,

    /// <summary>Send it to the standing body.</summary>
    Submit,

    /// <summary>Withdraw from the campaign.</summary>
    Withdraw,

    /// <summary>Take it up again.</summary>
    Resume,

    /// <summary>Confirm it.</summary>
    Confirm,

    /// <summary>Send it back to be supplemented.</summary>
    Return,

    /// <summary>Record how far the works are.</summary>
    CarryOutWorks,

    /// <summary>File progress reports.</summary>
    FileReports,

    /// <summary>Send progress reports back.</summary>
    ReturnReports,
}
