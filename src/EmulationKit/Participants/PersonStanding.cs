namespace EmulationKit.Participants;

/// <summary>Where a person stands, for awards that must reach direct workers and may not all go to leaders.</summary>
public enum PersonStanding
{
    /// <summary>Neither a leader nor a direct worker.</summary>
    Staff,

    /// <summary>Somebody who does the work itself and leads nobody (người trực tiếp lao động, sản xuất, công tác).</summary>
    DirectWorker,

    /// <summary>A leader or manager (cán bộ lãnh đạo, quản lý).</summary>
    Leader,
}
