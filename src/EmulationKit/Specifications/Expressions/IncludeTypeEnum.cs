namespace EmulationKit.Specifications;

/// <summary>On what an included property hangs.</summary>
public enum IncludeTypeEnum
{
    /// <summary>On what is asked for.</summary>
    Include = 1,

    /// <summary>On what was included just before.</summary>
    ThenInclude = 2,
}
