using EmulationKit.Access;
using EmulationKit.Audit;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>How do the members of a bloc compare on one criterion?</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Bloc">The code of the bloc.</param>
/// <param name="Criterion">The code of the criterion.</param>
public sealed record CompareMembersRequest(CampaignId Campaign, string Bloc, string Criterion);

/// <summary>The members of a bloc on one criterion.</summary>
/// <param name="Criterion">The criterion, by the rules in force.</param>
/// <param name="Members">The members that have a sheet with this line, by name.</param>
public sealed record MembersCompared(Criterion Criterion, IReadOnlyList<MemberCompared> Members);

/// <summary>A member of a bloc on one criterion.</summary>
/// <param name="Sheet">Its sheet.</param>
/// <param name="Name">Its name.</param>
/// <param name="State">Where its sheet stands.</param>
/// <param name="Cells">The line in each of the three columns.</param>
public sealed record MemberCompared(ScoreSheetId Sheet, string Name, ScoreSheetState State, IReadOnlyList<SheetCellView> Cells);

/// <summary>Compares the members of a bloc on one criterion: value and points in each column, for the head, the deputy and
/// the standing body. Refused: <c>Input.CriterionUnknown</c>, <c>Input.CriterionNotApplicable</c>, <c>Store.NotFound</c>,
/// <c>Access.*</c>.</summary>
/// <param name="services">What it needs.</param>
public sealed class CompareMembers(UseCaseServices services) : KitQuery<CompareMembersRequest, MembersCompared>(services)
{
    /// <inheritdoc />
    protected override async Task<ErrorOr<MembersCompared>> AnswerAsync(UseCaseScope scope, CompareMembersRequest request, CancellationToken cancellationToken)
    {
        var allowed = scope.Ask(new AccessTarget(request.Campaign) { Bloc = request.Bloc });
        if (allowed.IsError)
        {
            return allowed.Errors;
        }

        var campaign = await scope.Repository<Campaign>().GetByIdAsync(request.Campaign, cancellationToken);
        if (campaign?.Current is not { } version)
        {
            return UseCaseErrors.NotFound("campaign");
        }

        var (id, code) = (request.Campaign, request.Bloc);
        var wanted = new Specification<ScoreSheet>();
        wanted.Query.VisibleTo(scope.Viewer).Where(s => s.Campaign == id && s.Bloc == code).OrderBy(s => s.SortKey).ThenBy(s => s.Id).Take(PageAt.MostItems).AsNoTracking();
        var sheets = await scope.Repository<ScoreSheet>().ListAsync(wanted, cancellationToken);
        var criterion = version.Rules.Criteria.AllCriteria().Select(c => c.Criterion).FirstOrDefault(c => c.Code == request.Criterion);
        if (criterion is null)
        {
            var problems = new Problems();
            InputProblems.CriterionUnknown(problems, "criterion", request.Criterion, version.Rules.Criteria.AllCriteria().Select(c => c.Criterion.Code));
            return problems.Errors.ToList();
        }

        var names = (await ParticipantsById.ListAsync(scope, sheets.Select(s => s.Participant), cancellationToken)).ToDictionary(p => p.Id, p => p.Name);
        Criterion line = criterion;
        ScoreSheet[] compared = [.. sheets.Where(s => s.RulesVersion == version.Number && line.AppliesTo.Includes(s.Kind, s.Bloc))];
        foreach (var personal in compared.Where(s => s.Participant != s.Unit))
        {
            scope.Record(id, AuditView.SubjectOf(personal));
        }

        var reckoning = compared.Length == 0 ? null : await SheetReckoning.BesideAsync(scope, campaign, compared[0], cancellationToken);
        return new MembersCompared(line, [.. compared.Select(s => new MemberCompared(
            s.Id, names.GetValueOrDefault(s.Participant, ""), s.State,
            new SheetLines(s, SheetCriteria.For(version.Rules.Criteria, version.Number, s.Kind, s.Bloc).Value, reckoning!).Line(line).Cells))]);
    }
}
