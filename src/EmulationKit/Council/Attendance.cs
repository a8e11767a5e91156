namespace EmulationKit.Council;

/// <summary>Whether a member is at the session. Only who is present or asked in writing can vote.</summary>
public enum Attendance
{
    /// <summary>Nobody has recorded it yet; a vote cannot be closed while it stands for anyone.</summary>
    NotRecorded = 0,

    /// <summary>The member is present.</summary>
    Present = 1,

    /// <summary>The member is absent and was not asked in writing.</summary>
    Absent = 2,

    /// <summary>The member is absent and was asked for a ballot in writing (lấy ý kiến bằng văn bản).</summary>
    AskedInWriting = 3,
}
