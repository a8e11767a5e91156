namespace EmulationKit.Scoring;

/// <summary>How a list of score sheets is sorted.</summary>
public enum SheetOrder
{
    /// <summary>In the order in which they were opened.</summary>
    Opened,

    /// <summary>By the total computed last, the highest first; who has none comes last. Equals follow each other by name.</summary>
    Total,

    /// <summary>By the participant's Vietnamese name, of persons the given name first.</summary>
    Name,
}
