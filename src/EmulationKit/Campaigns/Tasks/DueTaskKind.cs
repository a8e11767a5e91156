namespace EmulationKit.Campaigns;

/// <summary>What somebody is to do in a campaign.</summary>
public enum DueTaskKind
{
    /// <summary>Draw up the registration and send it.</summary>
    Register,

    /// <summary>Supplement a registration that was returned.</summary>
    SupplementRegistration,

    /// <summary>File a progress report.</summary>
    FileReport,

    /// <summary>Fill in the self-score and submit it.</summary>
    SelfScore,

    /// <summary>Supplement a score sheet that was returned.</summary>
    SupplementSheet,

    /// <summary>Cross-check the sheets of the bloc.</summary>
    CrossCheck,

    /// <summary>Confirm or return registrations.</summary>
    ConfirmRegistrations,

    /// <summary>Appraise sheets.</summary>
    Appraise,

    /// <summary>Look through nominations.</summary>
    CheckNominations,

    /// <summary>Answer comments and complaints.</summary>
    AnswerComments,

    /// <summary>Give marks on judged criteria.</summary>
    GiveMarks,

    /// <summary>Confirm or return the nomination votes of blocs.</summary>
    ConfirmBlocVotes,
}
