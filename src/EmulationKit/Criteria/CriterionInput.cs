namespace EmulationKit.Criteria;

/// <summary>What is entered for one participant on one criterion: the value, from which the engine derives points, and
/// where a person must judge, points set instead.</summary>
public sealed record CriterionInput
{
    /// <summary>An input with nothing in it.</summary>
    public static readonly CriterionInput Empty = new();

    /// <summary>The numbers by the names of the method's fields.</summary>
    public IReadOnlyDictionary<string, decimal> Numbers { get; init; } = new Dictionary<string, decimal>();

    /// <summary>The reviewers' marks, in a fixed order of reviewers, for a judged criterion.</summary>
    public IReadOnlyList<Mark> Marks { get; init; } = [];

    /// <summary>The year of the index that was read, for a criterion that reads one.</summary>
    public int? Year { get; init; }

    /// <summary>The points set by a person, if any.</summary>
    public PointsOverride? Override { get; init; }

    /// <summary>One number by the name of its field.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="number">The number.</param>
    public static CriterionInput Of(string field, decimal number) => new() { Numbers = new Dictionary<string, decimal> { [field] = number } };

    /// <summary>A measured value, for value, banded, bonus and deduction.</summary>
    /// <param name="value">The value.</param>
    public static CriterionInput Value(decimal value) => Of("value", value);

    /// <summary>What was reached and, where each has its own, the target; for target and leaderRelative.</summary>
    /// <param name="actual">What was reached.</param>
    /// <param name="planned">The target, above zero.</param>
    public static CriterionInput Actual(decimal actual, decimal? planned = null) =>
        planned is null ? Of("actual", actual) : new() { Numbers = new Dictionary<string, decimal> { ["actual"] = actual, ["planned"] = planned.Value } };

    /// <summary>A reading of a published index.</summary>
    /// <param name="rank">The rank, 1 the best.</param>
    /// <param name="of">Of how many.</param>
    /// <param name="value">The index itself.</param>
    /// <param name="year">The year it is of.</param>
    public static CriterionInput Index(int? rank, int? of = null, decimal? value = null, int? year = null)
    {
        var numbers = new Dictionary<string, decimal>();
        Put("rank", rank);
        Put("of", of);
        Put("value", value);
        return new() { Numbers = numbers, Year = year };

        void Put(string field, decimal? number)
        {
            if (number is { } given)
            {
                numbers[field] = given;
            }
        }
    }

    /// <summary>How many things of a checklist are done.</summary>
    /// <param name="count">How many.</param>
    public static CriterionInput Done(int count) => Of("done", count);

    /// <summary>Yes or no, for a checklist of one.</summary>
    /// <param name="yes">Whether it is yes.</param>
    public static CriterionInput Yes(bool yes = true) => Done(yes ? 1 : 0);

    /// <summary>Reviewers' marks.</summary>
    /// <param name="marks">One for each reviewer, in a fixed order.</param>
    public static CriterionInput Judged(params Mark[] marks) => new() { Marks = marks };

    /// <summary>Occurrences.</summary>
    /// <param name="count">How many.</param>
    public static CriterionInput Count(int count) => Of("count", count);

    /// <summary>Days late of each report due; 0 or less is on time, <see cref="LatenessMethod.Never"/> never came.</summary>
    /// <param name="days">One for each report.</param>
    public static CriterionInput DaysLate(params int[] days) =>
        new() { Numbers = days.Select((d, i) => (Name: $"report{i + 1}", d)).ToDictionary(d => d.Name, d => (decimal)d.d) };

    /// <summary>Whether a knock-out strikes.</summary>
    /// <param name="struck">Whether it does.</param>
    public static CriterionInput Struck(bool struck) => Of("struck", struck ? 1 : 0);

    /// <summary>The same input with points set by a person.</summary>
    /// <param name="points">The points.</param>
    /// <param name="reason">Why.</param>
    public CriterionInput WithPoints(decimal points, string reason) => this with { Override = new(points, reason) };
}
