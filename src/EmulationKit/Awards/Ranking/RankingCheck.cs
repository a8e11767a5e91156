using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Scoring;

namespace EmulationKit.Awards;

/// <summary>Reports everything wrong with how participants are to be ranked.</summary>
internal static class RankingCheck
{
    public static void Check(Problems problems, CampaignRules rules)
    {
        Choices.Check(problems, "ranking/by", rules.Ranking.By);
        Choices.Check(problems, "ranking/within", rules.Ranking.Within);
        CheckTieBreaks(problems, rules);
        if (rules.Ranking.By == RankBy.Percent)
        {
            return;
        }

        CheckTogether(problems, rules, rules.Ranking.Within, rules.Kinds, "ranking");
        for (var i = 0; i < rules.Awards.Count; i++)
        {
            var award = rules.Awards[i];
            foreach (var clause in Conjuncts.All(award.Rule).OfType<MaxRank>())
            {
                CheckTogether(problems, rules, clause.Within, rules.Kinds, $"awards/{i}/rule");
            }

            foreach (var limit in award.Limits.Where(l => l is not DirectWorkerShare))
            {
                CheckTogether(problems, rules, limit.Within, KindsOf(rules, award), $"awards/{i}/limits");
            }
        }
    }

    /// <summary>Reports the blocs that hold participants who cannot be ranked together, where blocs are ranked.</summary>
    public static void CheckBlocs(Problems problems, CampaignRules rules, IEnumerable<ParticipantInput> participants)
    {
        if (rules.Ranking.By == RankBy.Percent || !ScopesOf(rules).Contains(Scope.Bloc))
        {
            return;
        }

        var scored = rules.Kinds.Where(k => IsScored(rules, k)).ToHashSet(StringComparer.Ordinal);
        foreach (var bloc in participants.Select(p => (p.Bloc, p.Kind)).Distinct().Where(p => scored.Contains(p.Kind)).GroupBy(p => p.Bloc))
        {
            Report(problems, rules, [.. bloc.Select(p => p.Kind)], $"blocs/{bloc.Key ?? "–"}");
        }
    }

    /// <summary>The kinds that a rule lets be considered.</summary>
    public static IReadOnlyList<string> KindsOf(CampaignRules rules, Award award) =>
        [.. rules.Kinds.Where(k => Conjuncts.Of(award.Rule).OfType<KindIn>().All(c => c.Kinds.Contains(k)))];

    /// <summary>Every scope that rules rank in.</summary>
    public static HashSet<Scope> ScopesOf(CampaignRules rules) =>
        [rules.Ranking.Within,
            .. rules.Awards.SelectMany(a => Conjuncts.All(a.Rule)).OfType<MaxRank>().Select(m => m.Within),
            .. rules.Awards.SelectMany(a => a.Limits).Where(l => l is not DirectWorkerShare).Select(l => l.Within)];

    /// <summary>Whether any criterion applies to a kind.</summary>
    public static bool IsScored(CampaignRules rules, string kind) =>
        rules.Criteria.AllCriteria().Any(c => c.Criterion.AppliesTo.Kinds.Count == 0 || c.Criterion.AppliesTo.Kinds.Contains(kind));

    private static void CheckTogether(Problems problems, CampaignRules rules, Scope within, IReadOnlyList<string> kinds, string path)
    {
        if (within == Scope.Campaign)
        {
            Report(problems, rules, [.. kinds.Where(k => IsScored(rules, k))], path);
        }
        else if (within == Scope.Bloc)
        {
            foreach (var bloc in (rules.Blocs ?? []).Where(b => b.Kinds.Count > 1))
            {
                Report(problems, rules, [.. bloc.Kinds.Where(k => kinds.Contains(k) && IsScored(rules, k))], path);
            }
        }
    }

    private static void Report(Problems problems, CampaignRules rules, IReadOnlyList<string> kinds, string path)
    {
        var maxima = kinds.Select(k => rules.Criteria.ScaleOf(k).Total).Distinct().ToArray();
        if (maxima.Length > 1)
        {
            string All(string language) => string.Join(", ", kinds.Select(k => $"{k} {Wording.Number(rules.Criteria.ScaleOf(k).Total, language)}"));
            problems.Add("Ranking.DifferentMaxima", path, $"kinds of different maxima stand in one ranking ({All("en")}); rank by percent, or within the kind.",
                $"các loại đối tượng có thang điểm khác nhau trong cùng một bảng xếp hạng ({All("vi")}); hãy xếp theo phần trăm, hoặc trong từng loại.");
        }
    }

    private static void CheckTieBreaks(Problems problems, CampaignRules rules)
    {
        for (var i = 0; i < rules.Ranking.TieBreaks.Count; i++)
        {
            var item = rules.Ranking.TieBreaks[i];
            Choices.Check(problems, $"ranking/tieBreaks/{i}/by", item.By);
            var known = item.By switch
            {
                TieBreakBy.Part => rules.Criteria.AllAreas().Select(a => a.Area.Code),
                TieBreakBy.Criterion => rules.Criteria.AllCriteria().Where(c => c.Criterion.Method.Role != CriterionRole.Knockout).Select(c => c.Criterion.Code),
                TieBreakBy.Index => rules.Criteria.AllCriteria().Where(c => c.Criterion.Method is BandedMethod or ValueMethod).Select(c => c.Criterion.Code),
                _ => [],
            };
            if (Enum.IsDefined(item.By) && item.By != TieBreakBy.CouncilVote && (item.Code is null || !known.Contains(item.Code)))
            {
                var near = item.Code is null ? null : Nearest.Of(item.Code, known);
                problems.Add("Ranking.TieBreakNamesNothing", $"ranking/tieBreaks/{i}", $"the tie-break names nothing that can break a tie: '{item.Code}'" + (near is null ? "." : $"; did you mean '{near}'?"),
                    $"tiêu chí phụ không nêu được gì để phân hạng: '{item.Code}'" + (near is null ? "." : $"; có phải '{near}'?"));
            }
        }
    }
}
