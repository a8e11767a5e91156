using System.Numerics;
using EmulationKit.Criteria;

namespace EmulationKit.Participants;

/// <summary>Makes one input of those of merged units on one criterion, in exact arithmetic.</summary>
internal sealed class CriterionMerger(Criterion criterion, IReadOnlyList<(PredecessorScores Unit, CriterionInput Input)> given)
{
    /// <summary>A published rank is that of the unit as published; beside a merged value it would be a number that
    /// nobody published.</summary>
    private readonly IReadOnlyList<InputField> fields =
        criterion.Method is BandedMethod { By: BandedBy.Value } ? [criterion.Method.Fields[0]] : criterion.Method.Fields;

    /// <summary>Why an officer must enter the successor's value, whatever the values are; nothing if they can be combined.</summary>
    public Error? Refusal => this switch
    {
        _ when criterion.Succession == SuccessionPolicy.Refuse => SuccessionErrors.PolicyRefuses(criterion),
        _ when !criterion.Method.CanMerge(criterion.Succession) || fields.Any(f => f.IsMark) => SuccessionErrors.CannotMerge(criterion),
        _ when Names(g => g.Input.Override is not null) is { Length: > 0 } names => SuccessionErrors.PointsWereSet(criterion, names),
        _ when criterion.Succession == SuccessionPolicy.WeightedMean && Names(g => WeightOf(g.Unit) is null) is { Length: > 0 } names
            => SuccessionErrors.WeightMissing(criterion, names),
        _ => null,
    };

    /// <summary>Combines inputs that are complete.</summary>
    public void Merge(Problems problems, Dictionary<string, CriterionInput> inputs)
    {
        var numbers = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            var values = given.Select(g => g.Input.Numbers.TryGetValue(field.Name, out var number) ? field.ToRaw(number) : null).OfType<long>().ToArray();
            if (values.Length == 0)
            {
                continue;
            }

            if (values.Length < given.Count)
            {
                problems.AddRange([SuccessionErrors.FieldIncomplete(criterion, field, Names(g => !g.Input.Numbers.ContainsKey(field.Name)))]);
                return;
            }

            var merged = Combine(values);
            if (merged < field.RawMinimum || merged > field.RawMaximum)
            {
                problems.AddRange([SuccessionErrors.OutOfRange(criterion, field)]);
                return;
            }

            numbers[field.Name] = Exact.FromScaled((long)merged, field.Decimals);
        }

        inputs[criterion.Code] = new() { Numbers = numbers, Year = given.Select(g => g.Input.Year).FirstOrDefault(y => y is not null) };
    }

    private BigInteger Combine(long[] values) => criterion.Succession switch
    {
        SuccessionPolicy.Sum => Sum(values),
        SuccessionPolicy.Max => values.Max(),
        SuccessionPolicy.WeightedMean => Mean(values, [.. given.Select(g => WeightOf(g.Unit) ?? 0)]),
        _ => Mean(values, [.. values.Select(_ => 1L)]),
    };

    private static BigInteger Sum(IEnumerable<long> values) => values.Aggregate(BigInteger.Zero, (sum, value) => sum + value);

    /// <summary>Half away from zero: twice the sum and one divisor, cut off, sign kept.</summary>
    private static BigInteger Mean(long[] values, long[] weights)
    {
        var sum = values.Zip(weights, (value, weight) => (BigInteger)value * weight).Aggregate(BigInteger.Add);
        var whole = Sum(weights);
        return ((BigInteger.Abs(sum) * 2) + whole) / (whole * 2) * sum.Sign;
    }

    private static long? WeightOf(PredecessorScores unit) =>
        unit.Weight is { } weight && ParticipantChecks.IsWeight(weight) ? Exact.ToScaled(weight, 4) : null;

    private string[] Names(Func<(PredecessorScores Unit, CriterionInput Input), bool> which) => [.. given.Where(which).Select(g => g.Unit.Name)];
}
