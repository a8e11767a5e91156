using EmulationKit.Scoring;

namespace EmulationKit.Awards;

/// <summary>Words how the limits of an award bore on one participant, from the outcomes that were kept.</summary>
internal sealed class LimitReader(EvaluationState state, CompiledAward award, int row)
{
    private readonly OutcomeMark[] marks = state.Outcomes[award.Index];

    public IReadOnlyList<LimitFinding> Read() => [.. award.Definition.Limits.Select(Read)];

    private LimitFinding Read(AwardLimit limit) => limit switch
    {
        Quota quota => ReadQuota(quota),
        LeaderShare share => ReadLeaderShare(share),
        DirectWorkerShare share => new(share, new LocalizedText(
            $"tỷ lệ người lao động trực tiếp nên đạt ít nhất {Wording.Percent(share.AtLeast, "vi")}",
            $"the share of direct workers should be at least {Wording.Percent(share.AtLeast, "en")}")),
        _ => new(limit, new LocalizedText(limit.GetType().Name)),
    };

    private LimitFinding ReadQuota(Quota quota)
    {
        var ranks = state.RanksOf(quota.Within);
        var group = ranks.Groups.Of[row];
        var eligible = Array.ConvertAll(marks, IsCandidate);
        var slots = new QuotaBases(state).Slots(award.Quotas.First(q => q.Limit == quota), group, eligible, 0);
        if (eligible[row] == Truth.False)
        {
            return new(quota, Wording.Text("chỉ tiêu {0} trong {1}", "a quota of {0} within the {1}", Places(quota, slots), Scopes.Word(quota.Within))) { Places = slots.Least };
        }

        var (better, tied) = (0, 0);
        for (var place = ranks.Groups.Starts[group]; place < ranks.Groups.Starts[group + 1]; place++)
        {
            var other = ranks.Groups.Row(place);
            if (eligible[other] != Truth.False)
            {
                var order = Compare(ranks, other);
                better += order < 0 ? 1 : 0;
                tied += order == 0 ? 1 : 0;
            }
        }

        var standing = Wording.Text("chỉ tiêu {0} trong {1}; đứng thứ {2} trong số đủ điều kiện", "a quota of {0} within the {1}; number {2} of those eligible", Places(quota, slots), Scopes.Word(quota.Within), better + 1);
        return new(quota, tied == 1 ? standing : Wording.Text("{0}, {1} đối tượng bằng nhau ở vị trí này", "{0}, {1} tie at this place", standing, tied))
        {
            Places = slots.Least,
            Position = better + 1,
            Tied = tied,
        };
    }

    /// <summary>The places, and how a percentage came to them.</summary>
    private static LocalizedText Places(Quota quota, QuotaSlots slots) =>
        quota.Percent is { } percent && quota.Of is { } of && slots.Least == slots.Most
            ? Wording.Text("{0} ({1}% của {2} {3})", "{0} ({1} % of {2} {3})", slots.Least, percent, slots.Base, QuotaWords.Of(of, quota.OfAward))
            : Wording.Text("{0}", "{0}", slots.Least);

    /// <summary>Whether a row met the clauses, by where its outcome was decided.</summary>
    private static Truth IsCandidate(OutcomeMark mark) => (mark.Outcome, mark.Reason) switch
    {
        (Outcome.Granted, _) => Truth.True,
        (Outcome.Undecided, OutcomeReason.Clauses or OutcomeReason.Exclusion) => Truth.Unknown,
        (_, OutcomeReason.Quota or OutcomeReason.TieOnLine or OutcomeReason.LeaderShare) => Truth.True,
        _ => Truth.False,
    };

    private int Compare(RankTable ranks, int other)
    {
        var (own, others) = (state.Scores.Status[row] == RowStatus.Unscored, state.Scores.Status[other] == RowStatus.Unscored);
        if (own && others)
        {
            return Votes(row).CompareTo(Votes(other));
        }

        // Unscored nominees stand behind all who are ranked.
        if (own != others)
        {
            return own ? -1 : 1;
        }

        return ranks.Ranks[other].CompareTo(ranks.Ranks[row]);
    }

    private int Votes(int of) => state.Table.Head(of).Ballots.TryGetValue(award.Definition.Code, out var count) ? count.VotesFor : -1;

    private LimitFinding ReadLeaderShare(LeaderShare share)
    {
        var groups = state.RanksOf(share.Within).Groups;
        var group = groups.Of[row];
        var (leaders, granted) = (0, 0);
        for (var place = groups.Starts[group]; place < groups.Starts[group + 1]; place++)
        {
            var other = groups.Row(place);
            var given = marks[other].Outcome == Outcome.Granted;
            granted += given ? 1 : 0;
            leaders += given && state.Table.Head(other).Leader ? 1 : 0;
        }

        return new(share, new LocalizedText(
            $"người đứng đầu không quá {Wording.Percent(share.AtMost, "vi")} số được tặng; hiện {leaders} trên {granted}",
            $"leaders are at most {Wording.Percent(share.AtMost, "en")} of those granted; now {leaders} of {granted}"));
    }
}
