using EmulationKit.Participants;

namespace EmulationKit.Access;

/// <summary>Who somebody is in a campaign today.</summary>
/// <param name="Roles">The roles held.</param>
public sealed record Standing(IReadOnlyList<Role> Roles)
{
    /// <summary>The units that the person is an officer of, by name.</summary>
    public IReadOnlyList<StandingUnit> Units { get; init; } = [];

    /// <summary>The codes of the blocs that one of these units heads, or is the deputy of.</summary>
    public IReadOnlyList<string> BlocsLed { get; init; } = [];

    /// <summary>Whether the person holds a role.</summary>
    /// <param name="role">The role.</param>
    public bool Is(Role role) => Roles.Contains(role);

    /// <summary>Whether the person acts for more than a unit: the standing body, the council, who signs, who audits.</summary>
    public bool IsInsider => Roles.Any(r => r is not Role.UnitOfficer);

    /// <summary>Whether the person has no part in the campaign.</summary>
    public bool IsNobody => Roles.Count == 0;
}

/// <summary>A unit that somebody acts for.</summary>
/// <param name="Id">The unit.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">The code of its kind.</param>
public sealed record StandingUnit(ParticipantId Id, string Code, string Name, string Kind);
