using EmulationKit.Access;
using EmulationKit.Audit;
using EmulationKit.Campaigns;
using EmulationKit.Scoring;

namespace EmulationKit.UseCases;

/// <summary>One run of a use case: who acts, when, on what, and what is saved at its end.</summary>
public sealed partial class UseCaseScope
{
    private readonly IUnitOfWork work;
    private readonly Command? command;
    private readonly List<KitEvent> events = [];

    internal UseCaseScope(IUnitOfWork work, Command? command, Permission permission, Viewer viewer, DateTimeOffset now)
    {
        this.work = work;
        this.command = command;
        Permission = permission;
        Viewer = viewer;
        Now = now;
    }

    /// <summary>What must be allowed.</summary>
    public Permission Permission { get; }

    /// <summary>Who acts.</summary>
    public Viewer Viewer { get; }

    /// <summary>When.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>Who acts, signed in.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in; access must be asked first.</exception>
    public ActorId Actor => Viewer.Actor ?? throw new InvalidOperationException("Nobody is signed in.");

    internal bool AccessWasAsked { get; private set; }

    internal IReadOnlyList<KitEvent> Events => events;

    /// <summary>The aggregates of a type.</summary>
    /// <typeparam name="T">The aggregate.</typeparam>
    public IRepositoryBase<T> Repository<T>()
        where T : class => work.Repository<T>();

    internal IAsyncEnumerable<PackedSheet> PackedSheetsAsync(CampaignId campaign, string? bloc, CancellationToken cancellationToken) =>
        work.PackedSheetsAsync(campaign, bloc, cancellationToken);

    internal Task<ErrorOr<AuditHead>> VerifyAuditAsync(Guid chain, CancellationToken cancellationToken) =>
        work.VerifyAuditAsync(chain, cancellationToken);

    /// <summary>Whether the viewer may do this to a target of a campaign. Returns <c>Access.NotSignedIn</c>,
    /// <c>Access.Denied</c>, or <c>Access.PhaseClosed</c> outside the phase that the permission names.</summary>
    /// <param name="target">On what.</param>
    /// <param name="campaign">The campaign, if the permission names a phase.</param>
    public ErrorOr<Success> Ask(AccessTarget target, Campaign? campaign = null)
    {
        AccessWasAsked = true;
        if (!Permission.Allows(Viewer, target))
        {
            return Viewer.Actor is null ? AccessErrors.NotSignedIn : AccessErrors.Denied;
        }

        return Permission is { Phase: { } phase, PhaseIsStretchable: false } && campaign?.IsOpen(phase, Now) == false
            ? AccessErrors.PhaseClosed(phase) : Result.Success;
    }

    /// <summary>Whether the aggregate is still as the caller saw it. Returns <c>Store.Conflict</c> if not.</summary>
    /// <param name="aggregate">The aggregate, as loaded.</param>
    public ErrorOr<Success> Unchanged(object aggregate) =>
        command?.Version is { } seen && seen != work.VersionOf(aggregate) ? UseCaseErrors.Conflict : Result.Success;

    /// <summary>The version of a loaded aggregate.</summary>
    /// <param name="aggregate">The aggregate.</param>
    public int VersionOf(object aggregate) => work.VersionOf(aggregate);

    /// <summary>Enters in the audit what is done, and tells the host of it after the commit.</summary>
    /// <param name="campaign">The campaign; none for what belongs to no campaign.</param>
    /// <param name="subject">What it is done to, such as <c>ScoreSheet/0191…</c>.</param>
    /// <param name="before">What there was before, as JSON.</param>
    /// <param name="after">What there is after, as JSON.</param>
    /// <param name="personal">Whether that holds personal data, which must be erasable.</param>
    public void Record(CampaignId? campaign, string subject, string? before = null, string? after = null, bool personal = false)
    {
        work.Record(new(campaign, Permission.Name, subject, Viewer.Actor, Now) { Before = before, After = after, Personal = personal });
        events.Add(new(Permission.Name, subject, campaign, Viewer.Actor, Now));
    }
}
