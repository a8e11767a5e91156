using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Tests.Properties;

/// <summary>Scores participants in plain decimals, from the words of the design.</summary>
internal sealed class NaiveScores(CampaignRules rules, IReadOnlyList<ParticipantInput> participants)
{
    private readonly CriteriaSet set = rules.Criteria;

    public NaiveScore Of(ParticipantInput who)
    {
        var criteria = set.AllCriteria().Where(c => Applies(c.Criterion, who)).ToArray();
        var scale = set.ScaleOf(who.Kind);
        var points = new Dictionary<string, decimal>();
        var missing = new HashSet<string>();
        foreach (var (_, _, criterion) in criteria)
        {
            var input = who.Inputs.GetValueOrDefault(criterion.Code) ?? CriterionInput.Empty;
            var earned = input.Override?.Points ?? NaiveMethods.Points(criterion, input, Leader(criterion, who.Bloc));
            points[criterion.Code] = earned ?? 0;
            if (earned is null)
            {
                missing.Add(criterion.Code);
            }
        }

        decimal Sum(CriterionRole role) => criteria.Where(c => c.Criterion.Method.Role == role).Sum(c => points[c.Criterion.Code]);
        var gains = set.AllAreas().ToDictionary(a => a.Area.Code, a => Rescaled(a.Area, who, points, missing));
        var hasTotal = gains.Values.All(g => g is not null) && criteria.All(c => c.Criterion.Missing != MissingPolicy.Refuse || !missing.Contains(c.Criterion.Code));
        var bonus = Math.Min(Sum(CriterionRole.Bonus), scale.Bonus ?? decimal.MaxValue);
        var total = Sum(CriterionRole.Main) + gains.Values.Sum(g => g ?? 0) + bonus + Sum(CriterionRole.Deduction);
        total = scale.MayPass ? total : Math.Min(total, scale.Total);
        var status = IsKnockedOut(who) ? RowStatus.KnockedOut
            : who.ReportedTotal is not null ? RowStatus.Reported
            : criteria.Length == 0 ? RowStatus.Unscored
            : hasTotal ? RowStatus.Scored
            : RowStatus.NoTotal;
        return new NaiveScore(status,
            status switch { RowStatus.Scored => total, RowStatus.Reported => who.ReportedTotal, _ => null },
            scale.Total,
            points,
            missing,
            set.AllAreas().ToDictionary(a => a.Area.Code, a => Within(a.Area).Sum(x => (gains[x.Code] ?? 0) + x.Criteria.Sum(c => points.GetValueOrDefault(c.Code)))),
            [.. criteria.Select(c => Target(c.Criterion, who)).Where(t => t.Is).Select(t => t.Reached)])
        {
            StoodFor = criteria.Where(c => c.Criterion.Missing == MissingPolicy.Rescale && missing.Contains(c.Criterion.Code)).Select(c => c.Criterion.Code).ToHashSet(),
            AnyAtMaximum = criteria.Any(c => c.Criterion is { Method.Role: CriterionRole.Main, Maximum: > 0 } && !missing.Contains(c.Criterion.Code) && points[c.Criterion.Code] >= c.Criterion.Maximum),
        };
    }

    private static bool Applies(Criterion criterion, ParticipantInput who) =>
        (criterion.AppliesTo.Kinds.Count == 0 || criterion.AppliesTo.Kinds.Contains(who.Kind))
        && (criterion.AppliesTo.Blocs.Count == 0 || (who.Bloc is not null && criterion.AppliesTo.Blocs.Contains(who.Bloc)));

    private static IEnumerable<ContentArea> Within(ContentArea area) => area.Areas.SelectMany(Within).Prepend(area);

    private bool IsKnockedOut(ParticipantInput who) => set.AllCriteria().Any(c =>
        c.Criterion.Method is KnockoutMethod && Applies(c.Criterion, who) && who.Inputs.GetValueOrDefault(c.Criterion.Code)?.Numbers.GetValueOrDefault("struck") == 1);

    /// <summary>What the others of an area gain by standing for those that are missing; nothing if all are missing.</summary>
    private static decimal? Rescaled(ContentArea area, ParticipantInput who, Dictionary<string, decimal> points, HashSet<string> missing)
    {
        var main = area.Criteria.Where(c => c.Method.Role == CriterionRole.Main && Applies(c, who)).ToArray();
        var lost = main.Where(c => c.Missing == MissingPolicy.Rescale && missing.Contains(c.Code)).ToArray();
        if (lost.Length == 0)
        {
            return 0;
        }

        var whole = main.Sum(c => c.Maximum);
        var present = main.Except(lost).Sum(c => c.Maximum);
        var sum = main.Sum(c => points[c.Code]);
        return present == 0 ? null : NaiveMethods.Round(sum * whole / present) - sum;
    }

    private NaiveLeader Leader(Criterion criterion, string? bloc)
    {
        var rivals = participants.Where(p => p.Bloc == bloc && Applies(criterion, p) && !IsKnockedOut(p))
            .Select(p => p.Inputs.GetValueOrDefault(criterion.Code)?.Numbers)
            .Where(n => n?.ContainsKey("actual") == true)
            .Select(n => (Actual: n!["actual"], Planned: n.TryGetValue("planned", out var planned) ? planned : (decimal?)null))
            .ToArray();
        var best = rivals.Where(r => r.Planned is not null).OrderByDescending(r => r.Actual / r.Planned).FirstOrDefault();
        return new(best.Planned is not null, best.Actual, best.Planned ?? 0, rivals.Select(r => r.Actual).DefaultIfEmpty().Max());
    }

    private (bool Is, bool? Reached) Target(Criterion criterion, ParticipantInput who)
    {
        var numbers = who.Inputs.GetValueOrDefault(criterion.Code)?.Numbers ?? new Dictionary<string, decimal>();
        var actual = numbers.TryGetValue("actual", out var a) ? a : (decimal?)null;
        var planned = numbers.TryGetValue("planned", out var p) ? p : (decimal?)null;
        return criterion.Method switch
        {
            TargetMethod m when actual is null || (m.Target ?? planned) is null => (true, null),
            TargetMethod m => (true, m.MoreIsBetter ? actual >= (m.Target ?? planned) : actual <= (m.Target ?? planned)),
            LeaderRelativeMethod when actual is null || (planned is null && Leader(criterion, who.Bloc).AnyTarget) => (true, null),
            LeaderRelativeMethod => (planned is not null, actual >= planned),
            _ => (false, null),
        };
    }
}
