namespace EmulationKit.Scoring;

/// <summary>As what somebody acts on a score sheet.</summary>
public enum SheetCapacity
{
    /// <summary>For the unit whose sheet it is.</summary>
    OwnUnit,

    /// <summary>For the head of the bloc.</summary>
    BlocHead,

    /// <summary>For the deputy of the bloc.</summary>
    BlocDeputy,

    /// <summary>For the standing body.</summary>
    StandingBody,

    /// <summary>As a member of the council, named for the sheet.</summary>
    CouncilMember,

    /// <summary>The kit itself, which enters what it knows: days late, reviewers' marks, registered targets.</summary>
    Feed,
}
