namespace EmulationKit.Participants;

/// <summary>
/// What a dossier holds of a person and no public page shows. It stands apart from the participant, so that it can be
/// erased without touching scores, awards or the audit chain.
/// </summary>
public sealed record PersonalDetails
{
    /// <summary>The gender.</summary>
    public Gender? Gender { get; init; }

    /// <summary>The date of birth.</summary>
    public DateOnly? BornOn { get; init; }

    /// <summary>The ethnic group (dân tộc): sensitive personal data.</summary>
    public string? Ethnicity { get; init; }

    /// <summary>Whether the person is a Party member: sensitive personal data.</summary>
    public bool? IsPartyMember { get; init; }

    /// <summary>The number of the citizen's identity card (số định danh cá nhân).</summary>
    public string? IdentityNumber { get; init; }

    /// <summary>How to reach the person: a telephone number or an address.</summary>
    public string? Contact { get; init; }

    /// <summary>Only that there are details, never what they say: a log that prints a participant leaks nothing.</summary>
    public override string ToString() => nameof(PersonalDetails);
}
