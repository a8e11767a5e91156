using EmulationKit.Awards;

namespace EmulationKit.Tool;

/// <summary>A simulation for programs.</summary>
internal sealed record SimulationReport(
    int Gained, int Lost, IReadOnlyList<ChangeReport> Changes, IReadOnlyList<GroupChange> ByAward, IReadOnlyList<GroupChange> ByBloc, IReadOnlyList<GroupChange> ByKind,
    IReadOnlyList<GroupChange> ByArea, IReadOnlyList<TieReport> TiesOnLine, MoneyReport? Money)
{
    public static SimulationReport Of(CampaignRun run, Simulation simulation, MoneyBasis? basis)
    {
        var awards = simulation.Before.Plan.Rules.Awards.Concat(simulation.After.Plan.Rules.Awards).DistinctBy(a => a.Code).ToDictionary(a => a.Code, a => a.Name);
        return new(
            simulation.Gained.Count(), simulation.Lost.Count(),
            [.. simulation.Changes.Select(c => new ChangeReport(c.Participant, run.NameOf(c.Participant), c.Award, awards[c.Award], c.Before, c.After, c.Kind, c.Bloc, c.Area))],
            [.. simulation.Changes.GroupBy(c => c.Award).Select(g => new GroupChange(g.Key, awards[g.Key], g.Count(c => c.IsGain), g.Count(c => c.IsLoss))).Where(g => g.Gained + g.Lost > 0)],
            [.. simulation.ByBloc.Select(g => new GroupChange(g.Group, run.Names.Bloc(g.Group), g.Gained, g.Lost))],
            [.. simulation.ByKind.Select(g => new GroupChange(g.Group, run.Names.Kind(g.Group ?? ""), g.Gained, g.Lost))],
            [.. simulation.ByArea.Select(g => new GroupChange(g.Group, g.Group is null ? new LocalizedText("không ghi khu vực", "no area given") : g.Group, g.Gained, g.Lost))],
            [.. simulation.TiesOnLine.Select(t => new TieReport(t.Key, awards[t.Key], t.Value, run.NameOf(t.Value)))],
            simulation.Money is { } money ? new(basis?.BaseSalary ?? 0, money.Before, money.After, money.After - money.Before, money.FundCeiling, money.PassesCeiling) : null);
    }

    public IEnumerable<LocalizedText> Notes(CampaignRun run)
    {
        if (Money is null)
        {
            yield return Tool.Money.HasMoney(run.Pack)
                ? new("Chưa tính tiền thưởng: không biết lương cơ sở; dùng --base-salary <đồng>.", "Money is not reckoned: the base salary is not known; use --base-salary <đồng>.")
                : new("Chưa tính tiền thưởng: không danh hiệu, hình thức nào ghi hệ số.", "Money is not reckoned: no award has a coefficient.");
        }
        else if (Money.PassesCeiling)
        {
            yield return new("Kinh phí sau thay đổi vượt mức trần của quỹ.", "After the change the money passes the fund's ceiling.");
        }
    }
}

/// <summary>An outcome that would change.</summary>
internal sealed record ChangeReport(string Participant, string Name, string Award, LocalizedText AwardName, Outcome Before, Outcome After, string Kind, string? Bloc, string? Area);

/// <summary>Gains and losses of a group.</summary>
internal sealed record GroupChange(string? Group, LocalizedText Name, int Gained, int Lost);

/// <summary>Who would tie on a line.</summary>
internal sealed record TieReport(string Award, LocalizedText AwardName, string Participant, string Name);

/// <summary>What the awards cost, in đồng.</summary>
internal sealed record MoneyReport(long BaseSalary, long Before, long After, long Difference, long? FundCeiling, bool PassesCeiling);
