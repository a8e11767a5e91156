namespace EmulationKit.Campaigns;

/// <summary>By what units are grouped.</summary>
public enum BlocKind
{
    /// <summary>A bloc (khối thi đua): units alike in function.</summary>
    Bloc,

    /// <summary>A cluster (cụm thi đua): units alike in locality.</summary>
    Cluster,
}
