namespace EmulationKit.Vietnam;

/// <summary>Whether something is given as a title or as a form of commendation.</summary>
public enum AwardFormKind
{
    /// <summary>An emulation title (danh hiệu thi đua), flags included.</summary>
    Title,

    /// <summary>A form of commendation (hình thức khen thưởng): certificates of merit, commendation letters.</summary>
    Form,
}
