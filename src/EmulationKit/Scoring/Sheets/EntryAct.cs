namespace EmulationKit.Scoring;

/// <summary>What was done to a line of a sheet.</summary>
public enum EntryAct
{
    /// <summary>Somebody entered or changed a value or a note.</summary>
    Entered,

    /// <summary>The kit entered what it knows.</summary>
    Fed,

    /// <summary>Somebody confirmed what stood there.</summary>
    Confirmed,

    /// <summary>Somebody attached evidence.</summary>
    EvidenceAttached,

    /// <summary>Somebody took evidence away.</summary>
    EvidenceRemoved,

    /// <summary>It must be confirmed anew, because the sheet was returned, the rules changed, or an earlier column did.</summary>
    Reopened,

    /// <summary>The rules have no such criterion any more.</summary>
    Dropped,
}
