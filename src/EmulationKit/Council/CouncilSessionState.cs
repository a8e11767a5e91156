namespace EmulationKit.Council;

/// <summary>Where a session's vote stands.</summary>
public enum CouncilSessionState
{
    /// <summary>Members and motions are being listed; nobody can vote yet.</summary>
    Prepared = 0,

    /// <summary>Ballots are being cast; nothing is counted.</summary>
    Open = 1,

    /// <summary>The box was opened and counted; the minutes stand.</summary>
    Closed = 2,

    /// <summary>The vote was declared void and its box destroyed; it can be held again.</summary>
    Void = 3,
}
