using EmulationKit.Campaigns;

namespace EmulationKit.Awards;

/// <summary>Reports everything wrong with the limits of an award.</summary>
internal static class LimitsCheck
{
    public static void Check(Problems problems, CampaignRules rules, Award award, string path)
    {
        for (var i = 0; i < award.Limits.Count; i++)
        {
            var check = new ClauseCheck(rules, award, $"{path}/{i}", problems);
            Choices.Check(problems, $"{path}/{i}/within", award.Limits[i].Within);
            switch (award.Limits[i])
            {
                case Quota quota:
                    Choices.Check(problems, $"{path}/{i}/rounding", quota.Rounding);
                    Choices.Check(problems, $"{path}/{i}/ties", quota.Ties);
                    Choices.Check(problems, $"{path}/{i}/of", quota.Of ?? QuotaBase.Members);
                    CheckQuota(check, quota);
                    break;
                case LeaderShare share:
                    check.IsShare(share.AtMost);
                    break;
                case DirectWorkerShare share:
                    check.IsShare(share.AtLeast);
                    break;
                default:
                    check.Problem("Limit.Unknown", $"the limit {award.Limits[i].GetType().Name} is not known; use quota, leaderShare or directWorkerShare.",
                        $"giới hạn {award.Limits[i].GetType().Name} không được hỗ trợ; dùng quota, leaderShare hoặc directWorkerShare.");
                    break;
            }
        }
    }

    private static void CheckQuota(ClauseCheck check, Quota quota)
    {
        if (quota.Count is null == quota.Percent is null)
        {
            check.Problem("Quota.CountOrPercent", "a quota is either a count or a percentage; give exactly one of them.", "chỉ tiêu là số lượng hoặc tỷ lệ phần trăm; hãy cho đúng một trong hai.");
        }

        if (quota.Count < 0 || quota.AtLeast < 0 || quota.Percent is < 0 or > 100 || (quota.Percent is { } percent && Exact.ToScaled(percent, 4) is null))
        {
            check.Problem("Quota.OutOfRange", "a quota is 0 or more, a percentage 0 to 100 with at most four decimals.", "chỉ tiêu từ 0 trở lên, tỷ lệ từ 0 đến 100 với tối đa bốn chữ số thập phân.");
        }

        if (quota.Percent is not null && quota.Of is null)
        {
            check.Problem("Quota.NoBase", "the percentage has no base; say what it is taken of: members, registered, evaluated, eligible or grantedOf.",
                "tỷ lệ chưa có cơ sở tính; hãy nêu tính trên gì: members, registered, evaluated, eligible hoặc grantedOf.");
        }

        if (quota.Of == QuotaBase.GrantedOf != quota.OfAward is not null)
        {
            check.Problem("Quota.NoBase", "the base grantedOf and the award it counts go together; give both or neither.",
                "cơ sở grantedOf phải đi cùng danh hiệu được đếm; hãy cho cả hai hoặc không cho.");
        }

        if (quota.OfAward is { } of)
        {
            if (of == check.Award.Code)
            {
                check.Problem("Clause.NamesItself", "a quota cannot be taken of the award's own grants.", "chỉ tiêu không thể tính trên chính danh hiệu này.");
            }
            else
            {
                check.Names(new("danh hiệu, hình thức khen thưởng", "award"), of, check.Rules.Awards.Select(a => a.Code));
            }
        }
    }
}
