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
        Quotas = [.. Definition.Limits.OfType<Quota>()];
        LeaderShares = [.. Definition.Limits.OfType<LeaderShare>()];
        DirectWorkerShares = [.. Definition.Limits.OfType<DirectWorkerShare>()];
        QuotaAwards = Array.ConvertAll(Quotas, q => q.OfAward is { } of ? compilation.AwardOf(of) ?? -1 : -1);
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

    public Quota[] Quotas { get; }

    /// <summary>For each quota the place of the award whose grants are its base, or −1.</summary>
    public int[] QuotaAwards { get; }

    public LeaderShare[] LeaderShares { get; }

    public DirectWorkerShare[] DirectWorkerShares { get; }

    /// <summary>The awards that exclude this one, by their place: those judged before it.</summary>
    public int[] ExcludedBy { get; set; } = [];

    public string[] OutsideExclusions { get; }
}
