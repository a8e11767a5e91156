using EmulationKit.Access;
using EmulationKit.Awards;

namespace EmulationKit.Campaigns;

public sealed partial class Campaign
{
    /// <summary>A version of the rules by its number. Refused: <c>Campaign.VersionUnknown</c>.</summary>
    /// <param name="number">1 or more.</param>
    public ErrorOr<RulesVersion> Version(int number) =>
        number >= 1 && number <= versions.Count ? versions[number - 1] : CampaignErrors.VersionUnknown(number, versions.Count);

    /// <summary>
    /// Amends the rules: a new version with its reason and what it changes. Once self-scoring has closed, only the
    /// limits of awards may change. Refused: <c>Campaign.NotRunning</c>; at once: <c>Campaign.ReasonMissing</c>, every
    /// error of the rules, <c>Code.*</c> for catalogue values, <c>Campaign.AmendmentChangesNothing</c>,
    /// <c>Campaign.CriteriaFixed</c> for each thing that is fixed and was changed.
    /// </summary>
    /// <param name="rules">The rules as they shall be; the campaign puts its code, its kinds and its parent's
    /// achievement into them, as in <see cref="Propose"/>.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who amends.</param>
    /// <param name="now">When.</param>
    /// <param name="catalogue">The catalogue values that they use; those of the version in force if not given.</param>
    public ErrorOr<RulesVersion> Amend(
        CampaignRules rules, string reason, ActorId by, DateTimeOffset now, IReadOnlyList<CatalogueValue>? catalogue = null)
    {
        Guard.Against.Null(rules);
        if (!IsRunning || Current is not { } current)
        {
            return CampaignErrors.NotRunning(State);
        }

        var problems = new Problems();
        if (string.IsNullOrWhiteSpace(reason))
        {
            problems.AddRange([CampaignErrors.ReasonMissing]);
        }

        var amended = Bind(RulesCopy.Of(rules));
        var values = CatalogueValue.Check(problems, catalogue ?? current.Catalogue);
        problems.AddRange(EvaluationPlan.Compile(amended).ErrorsOrEmptyList);
        var changes = RulesDiff.Between(current.Rules, current.Catalogue, amended, values);
        if (changes.IsEmpty)
        {
            problems.AddRange([CampaignErrors.AmendmentChangesNothing]);
        }

        if (CriteriaAreFixed(now))
        {
            problems.AddRange(changes.BeyondLimits.Select(CampaignErrors.CriteriaFixed));
        }

        return problems.OrElse(() =>
        {
            var version = new RulesVersion(current.Number + 1, amended, values, by, now) { Reason = reason, Changes = changes };
            versions.Add(version);
            return version;
        });
    }

    private CampaignRules Bind(CampaignRules rules) => rules with
    {
        Campaign = Code,
        Kinds = Plan.Kinds.Count == 0 ? rules.Kinds : [.. Plan.Kinds.Select(kind => kind.Code)],
        Achievement = rules.Achievement ?? Parent?.Achievement,
    };
}
