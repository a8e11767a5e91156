namespace EmulationKit.Awards;

/// <summary>Lets the quotas and the share of leaders of one award bear on its candidates. Limits that share one scope
/// are judged group by group; limits of different scopes, all together.</summary>
internal sealed class LimitRunner
{
    private readonly EvaluationState state;
    private readonly QuotaRunner quotas;
    private readonly LeaderShareRunner shares;
    private Candidates candidates = new(0);
    private CompiledAward? award;
    private Truth[] eligible = [];
    private Truth[] standing = [];
    private OutcomeReason[] reasons = [];

    public LimitRunner(EvaluationState state)
    {
        this.state = state;
        quotas = new QuotaRunner(state);
        shares = new LeaderShareRunner(this);
    }

    public CompiledAward Award => Guard.Against.Null(award);

    public EvaluationState State => state;

    /// <summary>Where the run of rows begins.</summary>
    public int From => candidates.From;

    /// <summary>Who is eligible, before any limit.</summary>
    public Span<Truth> Eligible => eligible.AsSpan(0, candidates.Count);

    /// <summary>Who is still in after the limits tried last.</summary>
    public Span<Truth> Standing => standing.AsSpan(0, candidates.Count);

    public Span<OutcomeReason> Reasons => reasons.AsSpan(0, candidates.Count);

    public void Run(CompiledAward judged, Candidates judgedCandidates)
    {
        award = judged;
        candidates = judgedCandidates;
        if (eligible.Length < candidates.Count)
        {
            eligible = new Truth[candidates.Count];
            standing = new Truth[candidates.Count];
            reasons = new OutcomeReason[candidates.Count];
        }

        candidates.Standing.CopyTo(eligible);
        quotas.MayDoubt = candidates.AnyDoubt;
        if (judged.LeaderShares.Length == 0)
        {
            foreach (var quota in judged.Quotas)
            {
                var (first, last) = Groups(quota.Limit.Within);
                for (var group = first; group < last; group++)
                {
                    quotas.Apply(judged, quota, group, Eligible, candidates.Standing, candidates.Reasons, From);
                }
            }

            return;
        }

        candidates.Standing.CopyTo(standing);
        candidates.Reasons.CopyTo(reasons);
        if (judged.LimitScope is not { } scope)
        {
            Run(new Segment(this, null, Scope.Campaign));
        }
        else
        {
            var (from, to) = Groups(scope);
            for (var group = from; group < to; group++)
            {
                Run(new Segment(this, group, scope));
            }
        }

        Standing.CopyTo(candidates.Standing);
        Reasons.CopyTo(candidates.Reasons);
    }

    /// <summary>The groups of a scope that lie in the run.</summary>
    public (int From, int To) Groups(Scope scope)
    {
        var groups = state.RanksOf(scope).Groups;
        return scope == Scope.Bloc && candidates.Count > 0
            ? (groups.Of[From], groups.Of[From + candidates.Count - 1] + 1)
            : (0, groups.Count);
    }

    /// <summary>Applies the quotas to the eligible of a segment, less those who are barred.</summary>
    public void Try(in Segment segment, HashSet<int>? barred)
    {
        for (var place = segment.FirstPlace; place < segment.LastPlace; place++)
        {
            var row = segment.Row(place);
            var isBarred = barred is not null && barred.Contains(row);
            standing[row - From] = isBarred ? Truth.False : eligible[row - From];
            reasons[row - From] = isBarred ? OutcomeReason.LeaderShare : candidates.Reasons[row - From];
        }

        ApplyQuotas(segment);
    }

    private void Run(in Segment segment)
    {
        ApplyQuotas(segment);
        shares.Run(segment);
    }

    private void ApplyQuotas(in Segment segment)
    {
        foreach (var quota in Award.Quotas)
        {
            var (from, to) = segment.Group is { } only ? (only, only + 1) : Groups(quota.Limit.Within);
            for (var group = from; group < to; group++)
            {
                quotas.Apply(Award, quota, group, Eligible, Standing, Reasons, From);
            }
        }
    }
}
