namespace EmulationKit.Awards;

/// <summary>What a quota's percentage is taken of, within the quota's scope.</summary>
public enum QuotaBase
{
    /// <summary>All participants; of merged units only the successor counts.</summary>
    Members,

    /// <summary>Those who registered.</summary>
    Registered,

    /// <summary>Those with a total who are not knocked out.</summary>
    Evaluated,

    /// <summary>Those who meet the award's rule and are not excluded by another award.</summary>
    Eligible,

    /// <summary>Those who were granted another award.</summary>
    GrantedOf,
}
