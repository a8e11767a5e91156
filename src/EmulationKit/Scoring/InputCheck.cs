using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>
/// The one place where entered values are checked against the criteria, whether they come from a sheet, a pack or a
/// merger of units. It finds everything wrong at once.
/// </summary>
public static class InputCheck
{
    /// <summary>Checks all inputs of one participant. Reports, beside what <see cref="Check"/> reports:
    /// <c>Input.CriterionUnknown</c>, <c>Input.CriterionNotApplicable</c>.</summary>
    /// <param name="problems">Where to report.</param>
    /// <param name="path">Where the inputs stand, such as <c>sheet</c>; a criterion's code follows.</param>
    /// <param name="criteria">Every criterion of the campaign by its code.</param>
    /// <param name="kind">The participant's kind.</param>
    /// <param name="bloc">The participant's bloc, if it is in one.</param>
    /// <param name="inputs">The inputs by criterion.</param>
    public static void CheckAll(
        Problems problems,
        string path,
        IReadOnlyDictionary<string, Criterion> criteria,
        string kind,
        string? bloc,
        IReadOnlyDictionary<string, CriterionInput> inputs)
    {
        Guard.Against.Null(criteria);
        Guard.Against.Null(inputs);
        foreach (var (code, input) in inputs)
        {
            if (!criteria.TryGetValue(code, out var criterion))
            {
                InputProblems.CriterionUnknown(problems, $"{path}/{code}", code, criteria.Keys);
            }
            else if (!criterion.AppliesTo.Includes(kind, bloc))
            {
                InputProblems.CriterionNotApplicable(problems, $"{path}/{code}", criterion);
            }
            else
            {
                Check(problems, $"{path}/{code}", criterion, input);
            }
        }
    }

    /// <summary>Checks one input against its criterion. A missing number is no problem here. Reports:
    /// <c>Input.FieldUnknown</c>, <c>Input.OutOfRange</c>, <c>Input.TooManyDecimals</c>, <c>Input.TargetZero</c>,
    /// <c>Input.AboveScale</c>, <c>Input.RankAboveOf</c>, <c>Input.YearUnexpected</c>, <c>Input.YearDiffers</c>,
    /// <c>Input.MarksUnexpected</c>, <c>Input.TooManyMarks</c>, <c>Input.OverrideReasonMissing</c>,
    /// <c>Input.OverrideOutOfRange</c>, <c>Input.OverrideOfKnockout</c>.</summary>
    /// <param name="problems">Where to report.</param>
    /// <param name="path">Where the input stands, such as <c>sheet/C1</c>; a field's name follows.</param>
    /// <param name="criterion">The criterion, which has passed its own checks.</param>
    /// <param name="input">The input.</param>
    public static void Check(Problems problems, string path, Criterion criterion, CriterionInput input)
    {
        Guard.Against.Null(problems);
        Guard.Against.Null(criterion);
        Guard.Against.Null(input);
        var fields = criterion.Method.Fields;
        CheckNumbers(problems, path, fields, input);
        CheckMarks(problems, path, fields, input);
        CheckIndex(problems, path, criterion, input);
        if (input.Override is { } set)
        {
            CheckOverride(problems, $"{path}/override", criterion, set);
        }
    }

    /// <summary>
    /// Whether an input is complete, so that points come of it: every number that the method cannot do without is
    /// there, of a judged criterion as many marks as it asks for; or a person has set the points.
    /// </summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="input">The input, or nothing if there is none.</param>
    public static bool IsComplete(Criterion criterion, CriterionInput? input)
    {
        Guard.Against.Null(criterion);
        if (input is null)
        {
            return false;
        }

        if (input.Override is not null)
        {
            return true;
        }

        if (criterion.Method is JudgedMethod judged)
        {
            return input.Marks.Count(m => m.Value is not null) >= judged.MinimumMarks;
        }

        return criterion.Method.Fields.All(f => f.Optional || input.Numbers.ContainsKey(f.Name))
            && (input.Numbers.Count > 0 || input.Marks.Any(m => m.Value is not null));
    }

    private static void CheckNumbers(Problems problems, string path, IReadOnlyList<InputField> fields, CriterionInput input)
    {
        foreach (var (name, number) in input.Numbers)
        {
            if (fields.FirstOrDefault(f => f.Name == name && !f.IsMark) is not { } field)
            {
                InputProblems.FieldUnknown(problems, $"{path}/{name}", name, fields.Where(f => !f.IsMark).Select(f => f.Name));
            }
            else
            {
                CheckNumber(problems, $"{path}/{name}", field, number);
            }
        }

        if (input.Numbers.TryGetValue("rank", out var rank) && input.Numbers.TryGetValue("of", out var of) && rank > of)
        {
            InputProblems.RankAboveOf(problems, $"{path}/rank", rank, of);
        }
    }

    internal static void CheckNumber(Problems problems, string path, InputField field, decimal number)
    {
        if (number == 0 && field.Name == "planned" && field.Minimum > 0)
        {
            InputProblems.TargetZero(problems, path);
        }
        else if (number < field.Minimum || number > field.Maximum)
        {
            InputProblems.OutOfRange(problems, path, field, number);
        }
        else if (field.ToRaw(number) is null)
        {
            InputProblems.TooManyDecimals(problems, path, field, number);
        }
    }

    private static void CheckMarks(Problems problems, string path, IReadOnlyList<InputField> fields, CriterionInput input)
    {
        if (input.Marks.Count == 0)
        {
            return;
        }

        var places = fields.Where(f => f.IsMark).ToArray();
        if (places.Length == 0)
        {
            InputProblems.MarksUnexpected(problems, $"{path}/marks");
            return;
        }

        if (input.Marks.Count > places.Length)
        {
            InputProblems.TooManyMarks(problems, $"{path}/marks", input.Marks.Count, places.Length);
        }

        for (var i = 0; i < input.Marks.Count; i++)
        {
            if (input.Marks[i].Value is { } mark)
            {
                CheckNumber(problems, $"{path}/marks/{i}", places[Math.Min(i, places.Length - 1)], mark);
            }
        }
    }

    private static void CheckIndex(Problems problems, string path, Criterion criterion, CriterionInput input)
    {
        var index = (criterion.Method as BandedMethod)?.Index;
        if (input.Year is { } year && index?.Year != year)
        {
            InputProblems.Year(problems, $"{path}/year", index, year);
        }

        if (index?.Scale is { } scale && input.Numbers.TryGetValue("value", out var value) && value > scale)
        {
            InputProblems.AboveScale(problems, $"{path}/value", index, value, scale);
        }
    }

    private static void CheckOverride(Problems problems, string path, Criterion criterion, PointsOverride set)
    {
        if (string.IsNullOrWhiteSpace(set.Reason))
        {
            InputProblems.OverrideReasonMissing(problems, $"{path}/reason");
        }

        if (criterion.Method.Role == CriterionRole.Knockout)
        {
            InputProblems.OverrideOfKnockout(problems, path);
            return;
        }

        var takes = criterion.Method.Role == CriterionRole.Deduction;
        var (least, most) = takes ? (-criterion.Maximum, 0m) : (0m, criterion.Maximum);
        if (set.Points < least || set.Points > most || Points.TryFrom(set.Points) is null)
        {
            InputProblems.OverrideOutOfRange(problems, $"{path}/points", set.Points, least, most);
        }
    }
}
