using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Awards;

/// <summary>Finds what each criterion alone would need for a missing condition, by the same kernels that scored it.</summary>
internal sealed class Adviser(EvaluationState state, int row)
{
    private readonly IReadOnlyList<SheetLine> lines = SheetReader.Read(state.Table, state.Leaders, row).Lines;

    public MissingCondition Advise(MissingCondition missing)
    {
        if (!missing.MustHold || state.Scores.Status[row] == RowStatus.Reported)
        {
            return missing;
        }

        var finding = missing.Clause.Finding;
        IEnumerable<CriterionAdvice?> advice = missing.Clause.Clause switch
        {
            MinTotal or MinPart or MinCriterion when finding?.Required > finding?.Actual =>
                Lines(missing.Clause.Clause is MinTotal ? null : finding)
                    .Where(l => missing.Clause.Clause is not MinTotal || HasRoom(l, Raw(finding)))
                    .Select(l => For(l, l.Points + Raw(finding))),
            AnyCriterionAtMaximum => Lines(null).Where(l => l.Criterion.Role == CriterionRole.Main).Select(l => For(l, l.Criterion.Maximum)),
            TargetsReached => Lines(finding).Select(ForTarget),
            _ => [],
        };
        return missing with { Advice = [.. advice.OfType<CriterionAdvice>()] };
    }

    private static long Raw(ClauseFinding? finding) => Points.From((finding?.Required ?? 0) - (finding?.Actual ?? 0)).Raw;

    /// <summary>Whether so many more points on a line would all count; all bonus together may be capped.</summary>
    private bool HasRoom(SheetLine line, long more)
    {
        var profile = state.Table.Profiles[state.Table.ProfileOf[row]];
        return line.Criterion.Role != CriterionRole.Bonus
            || lines.Where(l => l.Criterion.Role == CriterionRole.Bonus).Sum(l => l.Points) + more <= profile.BonusCap;
    }

    private IEnumerable<SheetLine> Lines(ClauseFinding? finding)
    {
        var applies = state.Table.Profiles[state.Table.ProfileOf[row]].Applies;
        return lines.Where(l => applies[l.Criterion.Index]
            && l.Criterion.Role != CriterionRole.Knockout
            && state.Table.OverrideOf(l.Criterion.Index, row) is null
            && (finding is null || finding.Criteria.Contains(l.Criterion.Definition.Code)));
    }

    /// <summary>The number nearest to what was entered that gives so many points; nothing if none does.</summary>
    private CriterionAdvice? For(SheetLine line, long wanted)
    {
        var criterion = line.Criterion;
        if (criterion.Definition.Method.Lever is not { } lever || criterion.FieldIndex(lever.Field) is not (>= 0 and var field))
        {
            return null;
        }

        var of = criterion.Fields[field];
        var current = state.Table.Column(criterion, field)[row];
        var values = SheetReader.Values(state.Table, criterion, row);
        var isGiven = current >= of.RawMinimum;
        var (worst, best) = lever.MoreIsBetter ? (isGiven ? current : of.RawMinimum, of.RawMaximum) : (isGiven ? current : of.RawMaximum, of.RawMinimum);
        if (With(best) is not { } most || most < wanted)
        {
            return null;
        }

        // Points never fall towards the better end, so halving finds the first number that gives enough.
        while (Math.Abs(best - worst) > 1)
        {
            var middle = worst + ((best - worst) / 2);
            (worst, best) = With(middle) >= wanted ? (worst, middle) : (middle, best);
        }

        best = With(worst) >= wanted ? worst : best;
        return new CriterionAdvice(criterion.Definition.Code, criterion.Definition.Name, of.Name,
            isGiven ? Exact.FromScaled(current, of.Decimals) : null, Exact.FromScaled(best, of.Decimals));

        long? With(long raw) => SheetReader.PointsWith(state.Leaders, criterion, values, row, field, raw);
    }

    private CriterionAdvice? ForTarget(SheetLine line)
    {
        var input = state.Table.InputOf(line.Criterion, row);
        var planned = (line.Criterion.Definition.Method as TargetMethod)?.Target
            ?? (input?.Numbers.TryGetValue("planned", out var own) == true ? own : null);
        var actual = input?.Numbers.TryGetValue("actual", out var reached) == true ? reached : (decimal?)null;
        var more = line.Criterion.Definition.Method.Lever?.MoreIsBetter ?? true;
        return planned is not { } target || (actual is { } now && (more ? now >= target : now <= target))
            ? null
            : new CriterionAdvice(line.Criterion.Definition.Code, line.Criterion.Definition.Name, "actual", actual, target);
    }
}
