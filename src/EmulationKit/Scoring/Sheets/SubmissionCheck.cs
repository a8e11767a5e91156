using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>What a self-score still lacks.</summary>
internal static class SubmissionCheck
{
    public static void Check(
        Problems problems, ScoreSheet sheet, IEnumerable<Criterion> lines, IReadOnlyCollection<string> acknowledged, IReadOnlyDictionary<string, CriterionInput?>? tried = null)
    {
        foreach (var line in lines)
        {
            var cell = sheet.Find(line.Code)?.SelfScore;
            if (tried?.TryGetValue(line.Code, out var input) == true)
            {
                cell = (cell ?? new(default, default)) with { Input = input, IsConfirmed = true, IsFed = false };
            }

            CheckLine(problems, line, cell, acknowledged.Contains(line.Code));
        }
    }

    private static void CheckLine(Problems problems, Criterion line, EntryCell? cell, bool isAcknowledged)
    {
        if (cell is { IsConfirmed: false })
        {
            problems.AddRange([LineErrors.LineUnconfirmed(line.Code)]);
        }

        // Reviewers give the marks of a judged line later; the unit only shows what they judge by.
        var isJudged = line.Method.Fields.Any(f => f.IsMark);
        if (!isAcknowledged && !isJudged && !InputCheck.IsComplete(line, cell?.Input) && (cell?.Input is not null || line.Missing == MissingPolicy.Refuse))
        {
            problems.AddRange([LineErrors.InputMissing(line)]);
        }

        var claims = isJudged ? !isAcknowledged : cell is { IsFed: false, Input: { } input } && Claims(line, input);
        if (claims && line.Evidence is not null && cell is null or { Evidence.Count: 0 })
        {
            problems.AddRange([LineErrors.EvidenceMissing(line)]);
        }
    }

    /// <summary>Who enters nought where more is better, or that nothing is to be taken away, claims nothing.</summary>
    private static bool Claims(Criterion line, CriterionInput input)
    {
        var nought = input.Override is null && input.Numbers.Where(n => n.Key != "planned").All(n => n.Value == 0);
        var nothingClaimed = line.Method.Role is CriterionRole.Deduction or CriterionRole.Knockout || line.Method.Lever is { MoreIsBetter: true };
        return !(nought && nothingClaimed);
    }
}
