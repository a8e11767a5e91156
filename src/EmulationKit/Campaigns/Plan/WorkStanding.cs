namespace EmulationKit.Campaigns;

/// <summary>What participants of a kind count as where awards limit the share of leaders or ask for direct workers.</summary>
public enum WorkStanding
{
    /// <summary>Neither leaders nor direct workers.</summary>
    Neither,

    /// <summary>All of them are leaders.</summary>
    Leader,

    /// <summary>All of them work directly (người lao động trực tiếp).</summary>
    DirectWorker,

    /// <summary>It is said of each participant.</summary>
    OfEach,
}
