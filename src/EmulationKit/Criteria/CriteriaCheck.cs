using EmulationKit.Campaigns;

namespace EmulationKit.Criteria;

/// <summary>Reports everything wrong with the criteria of a campaign.</summary>
internal static class CriteriaCheck
{
    public static void Check(Problems problems, CampaignRules rules)
    {
        CheckNames(problems, rules);
        var set = rules.Criteria;
        CheckScale(problems, set.Scale, "criteria/scale");
        foreach (var (kind, scale) in set.ScaleByKind)
        {
            CheckScale(problems, scale, $"criteria/scaleByKind/{kind}");
            if (!rules.Kinds.Contains(kind))
            {
                UnknownCode(problems, $"criteria/scaleByKind/{kind}", new("loại đối tượng", "kind"), kind, rules.Kinds);
            }
        }

        foreach (var (path, _, criterion) in set.AllCriteria())
        {
            CheckCriterion(problems, rules, path, criterion);
        }

        if (set.AllCriteria().All(c => IsReckonable(c.Criterion.Maximum)) && set.ScaleByKind.Values.Append(set.Scale).All(s => IsReckonable(s.Total) && IsReckonable(s.Bonus ?? 0)))
        {
            WeightsCheck.Check(problems, rules);
        }
    }

    public static void UnknownCode(Problems problems, string path, LocalizedText what, string code, IEnumerable<string> known)
    {
        var near = Nearest.Of(code, known);
        problems.Add("Criteria.NamesNothing", path, $"there is no {what.In("en")} '{code}'" + (near is null ? "." : $"; did you mean '{near}'?"),
            $"không có {what.In("vi")} '{code}'" + (near is null ? "." : $"; có phải '{near}'?"));
    }

    private static bool IsReckonable(decimal points) => points >= 0 && Points.TryFrom(points) is not null;

    private static void CheckNames(Problems problems, CampaignRules rules)
    {
        Codes.Check(problems, "campaign", rules.Campaign);
        if (rules.Kinds.Count == 0)
        {
            problems.Add("Campaign.NoKinds", "kinds", "there is no participant kind; name at least one.", "chưa có loại đối tượng nào; cần ít nhất một.");
        }

        CheckCodes(problems, [.. rules.Kinds.Select((k, i) => ($"kinds/{i}", k))]);
        CheckCodes(problems, [.. (rules.Blocs ?? []).Select((b, i) => ($"blocs/{i}/code", b.Code))]);
        foreach (var (bloc, i) in (rules.Blocs ?? []).Select((b, i) => (b, i)))
        {
            foreach (var kind in bloc.Kinds.Where(k => !rules.Kinds.Contains(k)))
            {
                UnknownCode(problems, $"blocs/{i}/kinds", new("loại đối tượng", "kind"), kind, rules.Kinds);
            }
        }

        CheckCodes(problems,
            [.. rules.Criteria.AllAreas().Select(a => ($"{a.Path}/code", a.Area.Code)), .. rules.Criteria.AllCriteria().Select(c => ($"{c.Path}/code", c.Criterion.Code))]);
    }

    private static void CheckCodes(Problems problems, IReadOnlyList<(string Path, string Code)> codes)
    {
        foreach (var (path, code) in codes)
        {
            Codes.Check(problems, path, code);
        }

        Codes.CheckUnique(problems, codes);
    }

    private static void CheckScale(Problems problems, ScoreScale scale, string path)
    {
        if (scale.Total <= 0 || Points.TryFrom(scale.Total) is null || scale.Bonus is < 0 || scale.Bonus > scale.Total || (scale.Bonus is { } bonus && Points.TryFrom(bonus) is null))
        {
            problems.Add("Criteria.ScaleOutOfRange", path, $"the scale {Wording.Number(scale.Total, "en")} with bonus {Wording.Number(scale.Bonus ?? 0, "en")} is not possible; use a total above 0, at most 10^9, with at most four decimals, and a bonus within it.",
                $"thang điểm {Wording.Number(scale.Total, "vi")} với điểm thưởng {Wording.Number(scale.Bonus ?? 0, "vi")} là không thể; tổng phải lớn hơn 0, không quá 10^9, tối đa bốn chữ số thập phân, và điểm thưởng nằm trong đó.");
        }
    }

    private static void CheckCriterion(Problems problems, CampaignRules rules, string path, Criterion criterion)
    {
        var check = new MethodCheck(criterion, path, problems);
        if (check.IsPoints("../maximum", criterion.Maximum))
        {
            criterion.Method.Check(check);
        }

        Choices.Check(problems, $"{path}/missing", criterion.Missing);
        Choices.Check(problems, $"{path}/succession", criterion.Succession);
        foreach (var kind in criterion.AppliesTo.Kinds.Where(k => !rules.Kinds.Contains(k)))
        {
            UnknownCode(problems, $"{path}/appliesTo/kinds", new("loại đối tượng", "kind"), kind, rules.Kinds);
        }

        var blocs = (rules.Blocs ?? []).Select(b => b.Code).ToArray();
        foreach (var bloc in criterion.AppliesTo.Blocs.Where(b => !blocs.Contains(b)))
        {
            UnknownCode(problems, $"{path}/appliesTo/blocs", new("khối, cụm", "bloc"), bloc, blocs);
        }

        if (criterion.Missing == MissingPolicy.Rescale && criterion.Method.Role != CriterionRole.Main)
        {
            problems.Add("Criterion.CannotRescale", $"{path}/missing", $"{criterion.Code}: only a main criterion can be stood for by others; use refuse or zero.",
                $"{criterion.Code}: chỉ tiêu chí chính mới quy đổi được; dùng refuse hoặc zero.");
        }

        if (Enum.IsDefined(criterion.Succession) && !criterion.Method.CanMerge(criterion.Succession))
        {
            problems.Add("Criterion.SuccessionNotPossible", $"{path}/succession", $"{criterion.Code}: values of '{criterion.Method.Name}' cannot be merged by {criterion.Succession}; use refuse, or another way that fits.",
                $"{criterion.Code}: giá trị của '{criterion.Method.Name}' không thể gộp theo {criterion.Succession}; dùng refuse hoặc cách khác phù hợp.");
        }
    }
}
