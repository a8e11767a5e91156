using EmulationKit.Criteria;

namespace EmulationKit.Tests.Properties;

/// <summary>The table of methods of the design, in plain decimals: multiply first, divide and round once.</summary>
internal static class NaiveMethods
{
    public static decimal Round(decimal value) => Math.Round(value, 4, MidpointRounding.AwayFromZero);

    /// <summary>The points of an input, or nothing if a number that is needed is missing.</summary>
    public static decimal? Points(Criterion criterion, CriterionInput input, NaiveLeader leader)
    {
        var most = criterion.Maximum;
        decimal? Of(string field) => input.Numbers.TryGetValue(field, out var number) ? number : null;
        return criterion.Method switch
        {
            ValueMethod m => Of("value") is { } v ? Math.Clamp(Round(v * m.Factor / m.Per), 0, most) : null,
            CountMethod m => Of("count") is { } v ? Math.Min(most, Round(v * m.Each)) : null,
            BonusMethod m => Of("value") is { } v ? Math.Min(most, Round(v * m.Each)) : null,
            DeductionMethod m => Of("value") is { } v ? -Math.Min(most, Round(v * m.Each)) : null,
            ChecklistMethod m => Of("done") is { } v ? Round(most * v / m.Of) : null,
            TargetMethod m => Of("actual") is { } a && (m.Target ?? Of("planned")) is { } t ? Target(m, most, a, t) : null,
            LeaderRelativeMethod => Of("actual") is { } a ? LeaderRelative(most, a, Of("planned"), leader) : null,
            BandedMethod m => Of(m.By == BandedBy.Rank ? "rank" : "value") is { } v ? m.Bands.Single(b => Holds(b, v)).Points : null,
            JudgedMethod m => Judged(m, most, [.. input.Marks.Select(k => k.Value).OfType<decimal>().Order()]),
            LatenessMethod m => Lateness(m, most, [.. Enumerable.Range(1, m.Reports).Select(i => Of($"report{i}"))]),
            KnockoutMethod => Of("struck") is null ? null : 0,
            _ => throw new NotSupportedException(criterion.Method.Name),
        };
    }

    private static decimal Target(TargetMethod method, decimal most, decimal actual, decimal planned)
    {
        var reached = method.MoreIsBetter ? actual >= planned : actual <= planned;
        if (reached)
        {
            var beyond = Math.Abs(actual - planned);
            return most + (method.Over is { } over ? Math.Min(over.Cap, Round(beyond * 100 * over.PerPercent / planned)) : 0);
        }

        var (part, whole) = method.MoreIsBetter ? (Math.Max(0, actual), planned) : (planned, actual);
        return part < method.Floor * whole ? 0 : Round(part * most / whole);
    }

    private static decimal? LeaderRelative(decimal most, decimal actual, decimal? planned, NaiveLeader leader)
    {
        if (!leader.AnyTarget)
        {
            return leader.Largest == 0 ? 0 : Math.Min(most, Round(actual * most / leader.Largest));
        }

        if (planned is not { } target)
        {
            return null;
        }

        // The leader's A/T stays a fraction: its quotient alone would lose what the rounding needs.
        var (above, best) = ((actual - target) * leader.Planned, (leader.Actual - leader.Planned) * target);
        if (actual <= target || best <= 0)
        {
            return Round(Math.Min(actual, target) * most / (2 * target));
        }

        return above >= best ? most : Round(most * (best + above) / (2 * best));
    }

    private static bool Holds(Band band, decimal value) =>
        (band.From is not { } from || (band.FromIncluded ? value >= from : value > from))
        && (band.To is not { } to || (band.ToIncluded ? value <= to : value < to));

    private static decimal? Judged(JudgedMethod method, decimal most, decimal[] marks)
    {
        if (marks.Length < method.MinimumMarks)
        {
            return null;
        }

        decimal[] counted = method.Aggregate switch
        {
            MarkAggregate.Median when marks.Length % 2 == 0 => marks[((marks.Length / 2) - 1)..((marks.Length / 2) + 1)],
            MarkAggregate.Median => [marks[marks.Length / 2]],
            MarkAggregate.TrimmedMean when marks.Length >= 4 => marks[1..^1],
            _ => marks,
        };
        return Round(counted.Sum() * most / (counted.Length * method.MarkScale));
    }

    private static decimal? Lateness(LatenessMethod method, decimal most, decimal?[] days) => days.Any(d => d is null) ? null
        : Math.Min(most, days.Sum(d => method.Steps.FirstOrDefault(s => d <= s.UpToDays)?.Points ?? method.After));
}

/// <summary>The leader of a bloc on a criterion.</summary>
internal sealed record NaiveLeader(bool AnyTarget, decimal Actual, decimal Planned, decimal Largest);
