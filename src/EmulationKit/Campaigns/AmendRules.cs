using EmulationKit.Awards;
using EmulationKit.Scoring;
using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>Amends the rules of a launched campaign.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Rules">The rules as they shall be.</param>
/// <param name="Reason">Why.</param>
public sealed record AmendRulesCommand(CampaignId Campaign, CampaignRules Rules, string Reason) : CampaignCommand(Campaign)
{
    /// <summary>The catalogue values that the rules use; those in force if not given.</summary>
    public IReadOnlyList<CatalogueValue>? Catalogue { get; init; }
}

/// <summary>Amends the rules with a reason: a new version. Every score sheet is carried over to it: lines of unchanged
/// criteria stay, changed ones reopen for confirmation. Returns the number of the version. Refused as
/// <see cref="Campaign.Amend"/> and <see cref="ScoreSheet.CarryOver"/>, and <c>Store.NotFound</c>, <c>Store.Conflict</c>,
/// <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class AmendRules(UseCaseServices services) : UseCase<AmendRulesCommand, int>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<int>> HandleAsync(UseCaseScope scope, AmendRulesCommand command, CancellationToken cancellationToken)
    {
        var found = await scope.CampaignAsync(command.Campaign, cancellationToken);
        if (found.IsError)
        {
            return found.Errors;
        }

        var campaign = found.Value;
        var amended = scope.Change(campaign, campaign.Id, () => campaign.Amend(command.Rules, command.Reason, scope.Actor, scope.Now, command.Catalogue).Then(_ => Result.Success));
        if (amended.IsError || campaign.Current is not { } version)
        {
            return amended.Errors;
        }

        var blocs = await scope.Repository<Bloc>().ListAsync(new BlocsOf(campaign.Id), cancellationToken);
        var sheets = await scope.Repository<ScoreSheet>().ListAsync(new SheetsOf(campaign.Id), cancellationToken);
        foreach (var sheet in sheets)
        {
            var carried = CarryOver(scope, version, sheet, blocs.Find(b => b.Members.Contains(sheet.Participant))?.Code);
            if (carried.IsError)
            {
                return carried.Errors;
            }
        }

        SheetTotals.Record(EvaluationPlan.Compile(version.Rules).Value, version.Number, campaign.DayOf(scope.Now), sheets, []);
        return version.Number;
    }

    // What happened to each line stands in the sheet's own history; the audit names the amendment once.
    private static ErrorOr<Success> CarryOver(UseCaseScope scope, RulesVersion version, ScoreSheet sheet, string? bloc)
    {
        var changes = version.Changes?.Criteria.Where(c => c.Change is RulesChange.Changed or RulesChange.Added).Select(c => c.Code).ToArray() ?? [];
        return SheetCriteria.For(version.Rules.Criteria, version.Number, sheet.Kind, bloc)
            .Then(rules => sheet.CarryOver(rules, changes, version.Reason ?? "", scope.Actor, scope.Now));
    }
}
