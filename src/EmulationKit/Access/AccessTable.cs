namespace EmulationKit.Access;

/// <summary>Who may do and read what: the one place where that is said. What has no row here cannot be done.</summary>
public static partial class AccessTable
{
    private static readonly Grant Organiser = new(Role.Organiser, Reach.Campaign);
    private static readonly Grant Auditor = new(Role.Auditor, Reach.Campaign);
    private static readonly Grant Council = new(Role.CouncilMember, Reach.Campaign);
    private static readonly Grant Signatory = new(Role.Signatory, Reach.Campaign);
    private static readonly Grant OwnUnit = new(Role.UnitOfficer, Reach.OwnUnit);
    private static readonly Grant LedBloc = new(Role.UnitOfficer, Reach.LedBloc);

    private static Permission[] Roles() =>
    [
        new("NameFirstOrganiser") { AnySignedIn = true },
        new("GiveRole", Organiser),
        new("EndRole", Organiser),
        new("AppointSubstitute", Organiser),
        new("PassOnWork", Organiser),
    ];

    /// <summary>Every row.</summary>
    public static IReadOnlyList<Permission> All { get; } =
        [.. Roles(), .. Campaigns(), .. Participants(), .. Registrations(), .. Scoring(), .. Awards(), .. Honours(), .. Reading()];

    private static readonly Dictionary<string, Permission> ByName = All.ToDictionary(p => p.Name, StringComparer.Ordinal);

    /// <summary>The row of a use case or query.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    public static Permission Of(string name) =>
        ByName.GetValueOrDefault(name) ?? throw new InvalidOperationException($"'{name}' has no row in the access table.");
}
