namespace EmulationKit.Registrations;

/// <summary>A work that a participant carries out for the campaign (công trình, phần việc chào mừng): as planned, and
/// how far it is.</summary>
/// <param name="Id">The work.</param>
/// <param name="Plan">What it is planned to be.</param>
public sealed record CommemorativeWork(WorkId Id, WorkPlan Plan)
{
    /// <summary>The day it was begun, if it was.</summary>
    public DateOnly? StartedOn { get; init; }

    /// <summary>The day it was finished, if it was.</summary>
    public DateOnly? FinishedOn { get; init; }

    /// <summary>That it was given up, if it was.</summary>
    public WorkAbandonment? Abandonment { get; init; }

    /// <summary>The reports of its progress, in the order of their days.</summary>
    public IReadOnlyList<WorkProgress> Progress { get; init; } = [];

    /// <summary>Its photos.</summary>
    public IReadOnlyList<WorkPhoto> Photos { get; init; } = [];

    /// <summary>How far it is.</summary>
    public WorkStatus Status =>
        Abandonment is not null ? WorkStatus.Abandoned
        : FinishedOn is not null ? WorkStatus.Finished
        : StartedOn is not null ? WorkStatus.UnderWay : WorkStatus.Planned;

    /// <summary>How much of it is done by the latest report, 0 to 100.</summary>
    public int Percent => Progress.Count == 0 ? 0 : Progress[^1].Percent;

    /// <summary>The photos that the public may see.</summary>
    public IReadOnlyList<WorkPhoto> PublicPhotos => [.. Photos.Where(photo => photo.IsPublic)];
}
