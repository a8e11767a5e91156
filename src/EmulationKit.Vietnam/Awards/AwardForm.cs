namespace EmulationKit.Vietnam;

/// <summary>A title or form of commendation as law has it during a span of days. What the texts that were read do not
/// say is left out, and <see cref="Notes"/> says who must fill it in.</summary>
/// <param name="Code">The kit's code, such as <c>CTDT</c> for the provincial flag. Money differs by recipient, so a form
/// for persons (<c>-CN</c>), collectives (<c>-TT</c>) and households (<c>-HGD</c>) has a code each.</param>
/// <param name="Name">Its name.</param>
/// <param name="Validity">The days on which the entry holds.</param>
/// <param name="Source">The law that knows the title or form.</param>
public sealed record AwardForm(string Code, LocalizedText Name, DateRange Validity, Source Source)
{
    /// <summary>Title or form of commendation.</summary>
    public AwardFormKind Kind { get; init; }

    /// <summary>Who can receive it.</summary>
    public IReadOnlyList<AwardRecipient> Recipients { get; init; } = [];

    /// <summary>The level that gives it: grassroots, hamlet, enterprise, commune, district, department, province,
    /// government or state.</summary>
    public required string Level { get; init; }

    /// <summary>The decree by which money and days are taken. Its last day, where another follows, is inferred from the
    /// day on which the next one came into force.</summary>
    public required Source Decree { get; init; }

    /// <summary>Who decides on it.</summary>
    public LawValue<LocalizedText>? Competence { get; init; }

    /// <summary>The money that goes with it, as a multiple of the base salary.</summary>
    public LawValue<decimal>? Coefficient { get; init; }

    /// <summary>The share of all members of the council that must be in favour, as a fraction.</summary>
    public LawValue<decimal>? BallotShare { get; init; }

    /// <summary>What must have been held or done before, as citations only; a pack states it as clauses.</summary>
    public IReadOnlyList<LawValue<LocalizedText>> Predecessors { get; init; } = [];

    /// <summary>What an officer or a lawyer must know or fill in.</summary>
    public IReadOnlyList<LocalizedText> Notes { get; init; } = [];
}
