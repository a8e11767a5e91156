namespace EmulationKit.Participants;

/// <summary>
/// Who takes part in campaigns: a unit, a household or a person. Units form a tree, exist for a span of days and may
/// be succeeded by others.
/// </summary>
public sealed partial class Participant
{
    private readonly List<string> tags = [];
    private readonly List<ParticipantId> successors = [];

    private Participant(ParticipantId id, ParticipantNature nature, string code, string name, string kind)
    {
        Id = id;
        Nature = nature;
        Code = code;
        Kind = kind;
        Name = name;
        SearchText = SearchTextOf(name, code);
        SortKey = SortKeyOf(nature, name);
    }

    /// <summary>The participant.</summary>
    public ParticipantId Id { get; private set; }

    /// <summary>Whether it is a unit, a household or a person.</summary>
    public ParticipantNature Nature { get; private set; }

    /// <summary>Its code, which never changes.</summary>
    public string Code { get; private set; }

    /// <summary>Its name. Others may have the same.</summary>
    public string Name { get; private set; }

    /// <summary>The code of its kind.</summary>
    public string Kind { get; private set; }

    /// <summary>The unit above it: the parent of a unit, the unit of a person; none at the top.</summary>
    public ParticipantId? Parent { get; private set; }

    /// <summary>The days on which it exists.</summary>
    public DateRange Validity { get; private set; }

    /// <summary>The units that it went over into; several if it was split.</summary>
    public IReadOnlyList<ParticipantId> Successors => successors;

    /// <summary>The codes of the areas it counts to.</summary>
    public IReadOnlyList<string> Tags => tags;

    /// <summary>What it weighs in a weighted mean, such as its population.</summary>
    public decimal? Weight { get; private set; }

    /// <summary>The post of a person.</summary>
    public string? Post { get; private set; }

    /// <summary>Where a person stands; nothing for others.</summary>
    public PersonStanding? Standing { get; private set; }

    /// <summary>Name and code as <see cref="VietnameseText.Normalize"/> writes them, for searching.</summary>
    public string SearchText { get; private set; }

    /// <summary>The key to sort by, of persons by given name first; compare it ordinally.</summary>
    public string SortKey { get; private set; }

    /// <summary>Registers a participant, at the top of the tree. Refused, all at once: <c>Code.Invalid</c>,
    /// <c>Code.Duplicate</c> among tags, <c>Participant.NameMissing</c>, <c>Participant.TextTooLong</c>,
    /// <c>Participant.ValidityReversed</c>, <c>Participant.WeightOutOfRange</c>, <c>Participant.PostOfNobody</c>.</summary>
    /// <param name="definition">What is said of it.</param>
    public static ErrorOr<Participant> Create(ParticipantDefinition definition)
    {
        Guard.Against.Null(definition);
        var problems = new Problems();
        ParticipantChecks.Check(problems, "", definition);
        return problems.OrElse(() => From(definition));
    }

    /// <summary>Changes what is said of it. Refused: as <see cref="Create"/>; <c>Participant.CodeFixed</c> for another
    /// code or nature; <c>Participant.Reorganised</c> for another last day after it was succeeded;
    /// <c>Participant.Erased</c>.</summary>
    /// <param name="definition">What is said of it from now on.</param>
    public ErrorOr<Success> Amend(ParticipantDefinition definition)
    {
        Guard.Against.Null(definition);
        var problems = new Problems();
        ParticipantChecks.Check(problems, "", definition);
        problems.AddRange(RefusalsOfAmending(definition));
        return problems.OrElse(() =>
        {
            Take(definition);
            return Result.Success;
        });
    }

    /// <summary>Puts it under a unit, or at the top. Refused: <c>Participant.ParentUnknown</c>,
    /// <c>Participant.ParentIsPerson</c>, <c>Participant.ParentCircle</c>.</summary>
    /// <param name="parent">The unit above; none for the top.</param>
    /// <param name="find">Finds a registered participant, or nothing.</param>
    public ErrorOr<Success> MoveUnder(ParticipantId? parent, Func<ParticipantId, Participant?> find)
    {
        Guard.Against.Null(find);
        if (parent is { } above)
        {
            if (above == Id)
            {
                return ParticipantErrors.ParentCircle;
            }

            if (find(above) is not { } unit)
            {
                return ParticipantErrors.ParentUnknown;
            }

            if (unit.Nature != ParticipantNature.Unit)
            {
                return ParticipantErrors.ParentIsPerson;
            }

            if (StandsAbove(unit, find))
            {
                return ParticipantErrors.ParentCircle;
            }
        }

        Parent = parent;
        return Result.Success;
    }

    /// <summary>What a public page may show of it on a day.</summary>
    /// <param name="today">The day.</param>
    public PublicFace FaceOn(DateOnly today) => new(Id, Name, Post, Parent) { ShowsPhoto = PhotoConsent?.Allows(today) ?? false };

    internal static Participant From(ParticipantDefinition definition)
    {
        var participant = new Participant(ParticipantId.New(), definition.Nature, definition.Code, Written(definition.Name), definition.Kind);
        participant.Take(definition);
        return participant;
    }

    internal void Tie(ParticipantId? parent, IEnumerable<ParticipantId> followedBy)
    {
        Parent = parent;
        successors.AddRange(followedBy);
    }

    internal void EndBefore(DateOnly day, IEnumerable<ParticipantId> followedBy)
    {
        Validity = Validity with { To = day.AddDays(-1) };
        successors.AddRange(followedBy);
    }

    internal void BeginBy(DateOnly day) => Validity = Validity with { From = Validity.From ?? day };

    private static string Written(string text) => text.Trim().Normalize();

    private static string SearchTextOf(string name, string code) => $"{VietnameseText.Normalize(name)} {VietnameseText.Normalize(code)}";

    private static string SortKeyOf(ParticipantNature nature, string name) =>
        nature == ParticipantNature.Person ? VietnameseText.PersonSortKey(name) : VietnameseText.SortKey(name);

    private bool StandsAbove(Participant unit, Func<ParticipantId, Participant?> find)
    {
        var seen = new HashSet<ParticipantId> { unit.Id };
        for (var above = unit.Parent; above is { } id && seen.Add(id); above = find(id)?.Parent)
        {
            if (id == Id)
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<Error> RefusalsOfAmending(ParticipantDefinition definition)
    {
        if (ErasedOn is not null)
        {
            yield return ParticipantErrors.Erased;
        }

        if (definition.Code != Code || definition.Nature != Nature)
        {
            yield return ParticipantErrors.CodeFixed;
        }

        if (successors.Count > 0 && definition.Validity.To != Validity.To)
        {
            yield return ParticipantErrors.Reorganised;
        }
    }

    private void Take(ParticipantDefinition definition)
    {
        Name = Written(definition.Name);
        Kind = definition.Kind;
        Validity = definition.Validity;
        tags.Clear();
        tags.AddRange(definition.Tags);
        Weight = definition.Weight;
        Post = string.IsNullOrWhiteSpace(definition.Post) ? null : Written(definition.Post);
        Standing = Nature == ParticipantNature.Person ? definition.Standing ?? PersonStanding.Staff : null;
        SearchText = SearchTextOf(Name, Code);
        SortKey = SortKeyOf(Nature, Name);
    }
}
