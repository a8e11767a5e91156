namespace EmulationKit.EntityFrameworkCore;

/// <summary>Why a database refused, as far as it helps whoever asked.</summary>
public enum DatabaseFault
{
    /// <summary>Something else, such as a fault of the program.</summary>
    Unknown,

    /// <summary>Something of the kind is there already.</summary>
    Duplicate,

    /// <summary>Another one holds what is needed; trying again will help.</summary>
    Busy,

    /// <summary>There is no room left.</summary>
    Full,

    /// <summary>It can only be read.</summary>
    ReadOnly,

    /// <summary>It cannot be reached, or its file cannot be opened.</summary>
    Unavailable,

    /// <summary>It lacks a table or a column that was asked for, as a database of another version does.</summary>
    OtherTables,
}
