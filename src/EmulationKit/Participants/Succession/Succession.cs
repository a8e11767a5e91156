using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Participants;

/// <summary>How entered values follow units into their successors, criterion by criterion, as the pack's
/// <see cref="SuccessionPolicy"/> says.</summary>
public static class Succession
{
    /// <summary>
    /// The inputs of the successor of merged units. Values are combined field by field, planned and actual alike,
    /// and rounded once to the field's decimals, half away from zero; the order of the units does not matter. A
    /// single unit that only changes its name keeps its inputs as they are. If a unit has no complete input on a
    /// criterion, the successor has none either and the result says so. Refused, all at once, each as
    /// <c>succession/CODE</c> with what an officer must enter: <c>Succession.PolicyRefuses</c>,
    /// <c>Succession.CannotMerge</c>, <c>Succession.PointsWereSet</c>, <c>Succession.WeightMissing</c>,
    /// <c>Succession.FieldIncomplete</c>, <c>Succession.OutOfRange</c>; also
    /// <c>Succession.UnitTwice</c>, and what <see cref="InputCheck"/> finds wrong with an input.
    /// </summary>
    /// <param name="criteria">The criteria that apply to the successor.</param>
    /// <param name="predecessors">The units that were merged, one or more.</param>
    /// <param name="entered">What the officer entered for the successor, by criterion; it stands instead of what
    /// would be combined.</param>
    public static ErrorOr<SucceededScores> Merge(
        IReadOnlyList<Criterion> criteria,
        IReadOnlyList<PredecessorScores> predecessors,
        IReadOnlyDictionary<string, CriterionInput>? entered = null)
    {
        Guard.Against.Null(criteria);
        Guard.Against.NullOrEmpty(predecessors);
        var problems = new Problems();
        var ordered = predecessors.OrderBy(p => p.Participant.Value).ToArray();
        if (ordered.Select(p => p.Participant).Distinct().Count() != ordered.Length)
        {
            problems.AddRange([SuccessionErrors.UnitTwice]);
        }

        var inputs = Entered(problems, criteria, entered);
        var missing = new List<MissingAtSuccession>();
        foreach (var criterion in criteria.Where(c => !inputs.ContainsKey(c.Code)))
        {
            Follow(problems, criterion, ordered, inputs, missing);
        }

        return problems.OrElse(() => new SucceededScores(inputs, missing));
    }

    /// <summary>
    /// The inputs of one of the successors of a unit that was split. Nothing is shared out by itself: an officer
    /// enters every criterion on which the unit had anything. Refused, all at once: <c>Succession.Split</c> for each
    /// criterion not entered, and what <see cref="InputCheck"/> finds wrong with what was.
    /// </summary>
    /// <param name="criteria">The criteria that apply to the successor.</param>
    /// <param name="predecessor">The unit that was split.</param>
    /// <param name="entered">What the officer entered for this successor, by criterion.</param>
    public static ErrorOr<SucceededScores> Split(
        IReadOnlyList<Criterion> criteria,
        PredecessorScores predecessor,
        IReadOnlyDictionary<string, CriterionInput>? entered = null)
    {
        Guard.Against.Null(criteria);
        Guard.Against.Null(predecessor);
        var problems = new Problems();
        var inputs = Entered(problems, criteria, entered);
        var open = criteria.Where(c => !inputs.ContainsKey(c.Code)).ToLookup(c => HasAnything(predecessor.Inputs.GetValueOrDefault(c.Code)));
        problems.AddRange(open[true].Select(c => SuccessionErrors.Split(c, predecessor.Name)));
        return problems.OrElse(() => new SucceededScores(inputs, [.. open[false].Select(c => new MissingAtSuccession(c.Code, [predecessor.Name]))]));
    }

    private static Dictionary<string, CriterionInput> Entered(
        Problems problems, IReadOnlyList<Criterion> criteria, IReadOnlyDictionary<string, CriterionInput>? entered)
    {
        var inputs = new Dictionary<string, CriterionInput>(StringComparer.Ordinal);
        foreach (var (code, input) in entered ?? inputs)
        {
            if (criteria.FirstOrDefault(c => c.Code == code) is not { } criterion)
            {
                InputProblems.CriterionUnknown(problems, $"succession/{code}", code, criteria.Select(c => c.Code));
                continue;
            }

            InputCheck.Check(problems, $"succession/{code}", criterion, input);
            inputs[code] = input;
        }

        return inputs;
    }

    private static void Follow(
        Problems problems,
        Criterion criterion,
        PredecessorScores[] predecessors,
        Dictionary<string, CriterionInput> inputs,
        List<MissingAtSuccession> missing)
    {
        var given = predecessors.Select(p => (Unit: p, Input: p.Inputs.GetValueOrDefault(criterion.Code))).ToArray();
        var found = problems.Errors.Count;
        foreach (var (unit, input) in given.Where(g => g.Input is not null))
        {
            InputCheck.Check(problems, $"succession/{criterion.Code}/{unit.Name}", criterion, input ?? CriterionInput.Empty);
        }

        if (problems.Errors.Count > found)
        {
            return;
        }

        if (given is [(_, { } kept)] && HasAnything(kept))
        {
            inputs[criterion.Code] = kept;
            return;
        }

        var incomplete = given.Where(g => !InputCheck.IsComplete(criterion, g.Input)).Select(g => g.Unit.Name).ToArray();
        if (given.All(g => !HasAnything(g.Input)))
        {
            missing.Add(new(criterion.Code, incomplete));
            return;
        }

        var merging = new CriterionMerger(criterion, [.. given.Select(g => (g.Unit, g.Input ?? CriterionInput.Empty))]);
        if (merging.Refusal is { } refusal)
        {
            problems.AddRange([refusal]);
        }
        else if (incomplete.Length > 0)
        {
            missing.Add(new(criterion.Code, incomplete));
        }
        else
        {
            merging.Merge(problems, inputs);
        }
    }

    private static bool HasAnything(CriterionInput? input) =>
        input is not null && (input.Numbers.Count > 0 || input.Marks.Count > 0 || input.Override is not null);
}
