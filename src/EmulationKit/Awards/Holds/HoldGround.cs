namespace EmulationKit.Awards;

/// <summary>Why awards to a participant wait, after the principles of Decree 152/2025/NĐ-CP.</summary>
public enum HoldGround
{
    /// <summary>Another ground, which the document states.</summary>
    Other = 0,

    /// <summary>Discipline is being considered or runs (kỷ luật).</summary>
    Discipline = 1,

    /// <summary>An investigation is under way (điều tra).</summary>
    Investigation = 2,

    /// <summary>An inspection found signs of a violation (thanh tra, kiểm tra).</summary>
    Inspection = 3,

    /// <summary>A complaint or denunciation is being verified (khiếu nại, tố cáo).</summary>
    Complaint = 4,

    /// <summary>The press reports corruption or waste that is being clarified.</summary>
    PressReportedCorruption = 5,
}
