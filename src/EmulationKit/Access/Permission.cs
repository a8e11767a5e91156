using EmulationKit.Campaigns;

namespace EmulationKit.Access;

/// <summary>What somebody may do or read, and who may. Everything that is not granted is denied.</summary>
/// <param name="Name">The name of the use case or query.</param>
/// <param name="Grants">Who may; any one of them is enough.</param>
public sealed record Permission(string Name, params IReadOnlyList<Grant> Grants)
{
    /// <summary>Whether the public may as well; only of reading what is published, and of saying something about it.</summary>
    public bool Public { get; init; }

    /// <summary>Whether anybody who is signed in may.</summary>
    public bool AnySignedIn { get; init; }

    /// <summary>The phase that must be open, if any.</summary>
    public CampaignPhase? Phase { get; init; }

    /// <summary>Whether somebody may have days beyond the phase, as to supplement what was returned; then the aggregate
    /// itself asks whether it is open.</summary>
    public bool PhaseIsStretchable { get; init; }

    /// <summary>Whether a viewer may.</summary>
    /// <param name="viewer">The viewer.</param>
    /// <param name="target">On what.</param>
    public bool Allows(Viewer viewer, AccessTarget target)
    {
        Guard.Against.Null(viewer);
        Guard.Against.Null(target);
        return Public || (viewer.Actor is not null && (AnySignedIn || Grants.Any(g => Allows(g, viewer, target))));
    }

    private static bool Allows(Grant grant, Viewer viewer, AccessTarget target) =>
        viewer.Is(grant.Role, target.Campaign) && grant.Reach switch
        {
            Reach.Campaign => true,
            Reach.OwnUnit => target is { Campaign: { } campaign, Unit: { } unit } && viewer.UnitsIn(campaign).Contains(unit),
            Reach.LedBloc => target is { Campaign: { } campaign, Bloc: { } bloc } && viewer.BlocsLedIn(campaign).Contains(bloc),
            _ => target.Person is { } person && person == viewer.Actor,
        };
}
