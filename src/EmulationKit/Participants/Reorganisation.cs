namespace EmulationKit.Participants;

/// <summary>A reorganisation of units on one day by one document, such as the merger of communes on 1 July 2025.</summary>
public sealed record Reorganisation
{
    private Reorganisation(DateOnly on, Source document, IReadOnlyList<ParticipantId> predecessors, IReadOnlyList<ParticipantId> successors)
    {
        On = on;
        Document = document;
        Predecessors = predecessors;
        Successors = successors;
    }

    /// <summary>The first day of the successors; the predecessors end the day before.</summary>
    public DateOnly On { get; }

    /// <summary>The document that orders it.</summary>
    public Source Document { get; }

    /// <summary>The units that end.</summary>
    public IReadOnlyList<ParticipantId> Predecessors { get; }

    /// <summary>The units that they go over into.</summary>
    public IReadOnlyList<ParticipantId> Successors { get; }

    /// <summary>Whether a unit goes over into several, so that an officer must say what falls to which.</summary>
    public bool IsSplit => Successors.Count > 1;

    /// <summary>Units that become one; a single one if it only gets another name or rank. Refused, all at once:
    /// <c>Reorganisation.DocumentMissing</c>, <c>Reorganisation.NoPredecessor</c>, <c>Reorganisation.UnitTwice</c>.</summary>
    /// <param name="on">The first day of the successor.</param>
    /// <param name="document">The document.</param>
    /// <param name="predecessors">The units that end.</param>
    /// <param name="successor">The unit that they become; a unit of its own even if it keeps the name of one of them.</param>
    public static ErrorOr<Reorganisation> Merge(DateOnly on, Source document, IReadOnlyList<ParticipantId> predecessors, ParticipantId successor) =>
        Of(on, document, Guard.Against.Null(predecessors), [successor]);

    /// <summary>One unit that becomes several. Refused, all at once: <c>Reorganisation.DocumentMissing</c>,
    /// <c>Reorganisation.TooFewSuccessors</c>, <c>Reorganisation.UnitTwice</c>.</summary>
    /// <param name="on">The first day of the successors.</param>
    /// <param name="document">The document.</param>
    /// <param name="predecessor">The unit that ends.</param>
    /// <param name="successors">The units that it becomes, two or more.</param>
    public static ErrorOr<Reorganisation> Split(DateOnly on, Source document, ParticipantId predecessor, IReadOnlyList<ParticipantId> successors)
    {
        Guard.Against.Null(successors);
        return successors.Count < 2 ? ReorganisationErrors.TooFewSuccessors : Of(on, document, [predecessor], successors);
    }

    /// <summary>
    /// Carries it out on the registered units: ends the predecessors, names their successors, and lets a successor
    /// without a first day begin. All or nothing. Refused, all at once: <c>Reorganisation.UnitUnknown</c>,
    /// <c>Reorganisation.NotAUnit</c>, <c>Reorganisation.AlreadyEnded</c> of a predecessor that does not exist on the
    /// day before, <c>Reorganisation.AlreadySucceeded</c>, <c>Reorganisation.SuccessorTooEarly</c>,
    /// <c>Reorganisation.SuccessorEnded</c>.
    /// </summary>
    /// <param name="find">Finds a registered participant, or nothing.</param>
    public ErrorOr<Success> Apply(Func<ParticipantId, Participant?> find)
    {
        Guard.Against.Null(find);
        var problems = new Problems();
        var ending = UnitsOf(problems, "predecessors", Predecessors, find);
        var beginning = UnitsOf(problems, "successors", Successors, find);
        foreach (var (path, unit) in ending)
        {
            problems.AddRange(ReorganisationErrors.OfPredecessor(path, unit, On));
        }

        foreach (var (path, unit) in beginning)
        {
            problems.AddRange(ReorganisationErrors.OfSuccessor(path, unit, On));
        }

        return problems.OrElse(() =>
        {
            ending.ForEach(e => e.Unit.EndBefore(On, Successors));
            beginning.ForEach(b => b.Unit.BeginBy(On));
            return Result.Success;
        });
    }

    private static ErrorOr<Reorganisation> Of(DateOnly on, Source document, IReadOnlyList<ParticipantId> predecessors, IReadOnlyList<ParticipantId> successors)
    {
        Guard.Against.Null(document);
        var problems = new Problems();
        if (string.IsNullOrWhiteSpace(document.Document))
        {
            problems.AddRange([ReorganisationErrors.DocumentMissing]);
        }

        if (predecessors.Count == 0)
        {
            problems.AddRange([ReorganisationErrors.NoPredecessor]);
        }

        if (predecessors.Concat(successors).Distinct().Count() != predecessors.Count + successors.Count)
        {
            problems.AddRange([ReorganisationErrors.UnitTwice]);
        }

        return problems.OrElse(() => new Reorganisation(on, document, [.. predecessors], [.. successors]));
    }

    private static List<(string Path, Participant Unit)> UnitsOf(
        Problems problems, string path, IReadOnlyList<ParticipantId> ids, Func<ParticipantId, Participant?> find)
    {
        var units = new List<(string, Participant)>();
        for (var i = 0; i < ids.Count; i++)
        {
            if (find(ids[i]) is not { } unit)
            {
                problems.AddRange([ReorganisationErrors.UnitUnknown($"{path}/{i}")]);
            }
            else if (unit.Nature != ParticipantNature.Unit)
            {
                problems.AddRange([ReorganisationErrors.NotAUnit($"{path}/{i}", unit)]);
            }
            else
            {
                units.Add(($"{path}/{i}", unit));
            }
        }

        return units;
    }
}
