using EmulationKit.Campaigns;

namespace EmulationKit.Awards;

/// <summary>An award ready to be given.</summary>
internal sealed class CompiledAward
{
    public CompiledAward(CampaignRules rules, int index, ClauseCompilation compilation)
    {
        Index = index;
        Definition = rules.Awards[index];
        compilation.Award = Definition;
        Rule = new CompiledClause(Definition.Rule, compilation);
        var top = Conjuncts.Of(Rule).ToArray();
        Registrations = [.. top.Where(c => c.Definition is Registered)];
        Kinds = [.. top.Where(c => c.Definition is KindIn)];
        Quotas = [.. Definition.Limits.OfType<Quota>().Select(q => new CompiledQuota(q, q.OfAward is { } of ? compilation.AwardOf(of) ?? -1 : -1))];
        LeaderShares = [.. Definition.Limits.OfType<LeaderShare>().Select(s => new CompiledShare(s))];
        DirectWorkerShares = [.. Definition.Limits.OfType<DirectWorkerShare>()];
        var scopes = Definition.Limits.Where(l => l is not DirectWorkerShare).Select(l => l.Within).Distinct().ToArray();
        HasLimits = scopes.Length > 0;
        LimitScope = scopes.Length == 1 ? scopes[0] : null;
        OutsideExclusions = [.. Conjuncts.Exclusions(Definition.Rule).Where(AwardIndex.IsOutside)];
    }

    /// <summary>The award's place in the pack's order.</summary>
    public int Index { get; }

    public Award Definition { get; }

    public CompiledClause Rule { get; }

    /// <summary>The clauses whose failure means "not registered" rather than "refused".</summary>
    public CompiledClause[] Registrations { get; }

    /// <summary>The clauses whose failure means "another kind" rather than "refused".</summary>
    public CompiledClause[] Kinds { get; }

    public CompiledQuota[] Quotas { get; }

    public CompiledShare[] LeaderShares { get; }

    public bool HasLimits { get; }

    /// <summary>The scope that all quotas and shares of leaders have in common; nothing if they differ.</summary>
    public Scope? LimitScope { get; }

    public DirectWorkerShare[] DirectWorkerShares { get; }

    /// <summary>The awards that exclude this one, by their place: those judged before it.</summary>
    public int[] ExcludedBy { get; set; } = [];

    public string[] OutsideExclusions { get; }
}
