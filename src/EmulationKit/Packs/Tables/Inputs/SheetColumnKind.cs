namespace EmulationKit.Packs;

/// <summary>What a column of an input sheet holds.</summary>
internal enum SheetColumnKind
{
    Id,
    Name,
    Kind,
    Bloc,
    Area,
    Registered,
    Titles,
    Hold,
    Leader,
    DirectWorker,
    TieVotes,
    ReportedTotal,
    History,
    Outside,

    /// <summary>Whether the participant was nominated for an award.</summary>
    Nominated,

    /// <summary>The votes on the participant for an award.</summary>
    Ballot,

    /// <summary>A number or a mark of a criterion.</summary>
    Field,

    /// <summary>The year of the index that a criterion reads.</summary>
    Year,

    /// <summary>Points set by a person.</summary>
    Points,

    /// <summary>Why a person set points.</summary>
    Reason,
}
