namespace EmulationKit.Vietnam;

/// <summary>To whom a title or a form is given.</summary>
public enum AwardRecipient
{
    /// <summary>A person (cá nhân).</summary>
    Individual,

    /// <summary>A collective (tập thể): an agency, a locality, an enterprise, or a part of one.</summary>
    Collective,

    /// <summary>A household (hộ gia đình).</summary>
    Household,
}
