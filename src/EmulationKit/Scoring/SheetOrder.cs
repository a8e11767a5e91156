namespace EmulationKit.Scoring;

/// <summary>How a list of score sheets is sorted.</summary>
public enum SheetOrder
{
    /// <summary>In the order in which they were opened.</summary>
    Opened,

    /// <summary>By total, the highest first, provisional ones among them; what has no total comes last.</summary>
    Total,
}
