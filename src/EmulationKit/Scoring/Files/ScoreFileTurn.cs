using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>The viewer's turn at the column at hand of a sheet, if it is the viewer's.</summary>
internal sealed record ScoreFileTurn(SheetCriteria Rules, ColumnTurn Turn)
{
    public static ErrorOr<ScoreFileTurn> Of(UseCaseScope scope, Campaign campaign, RulesVersion version, IEnumerable<Bloc> blocs, ScoreSheet sheet)
    {
        var turn = SheetTurn.TurnOf(scope, campaign, blocs, sheet, sheet.OpenColumn ?? ScoreColumn.Appraisal);
        return SheetCriteria.For(version.Rules.Criteria, version.Number, sheet.Kind, sheet.Bloc).Then(rules =>
        {
            var problems = new Problems();
            SheetRights.Check(problems, sheet, rules, turn, isForPeople: true);
            if (!problems.Any && !AccessTable.Of($"Enter{turn.Column}").Allows(scope.Viewer, new(sheet.Campaign) { Unit = sheet.Unit, Bloc = sheet.Bloc }))
            {
                problems.AddRange([AccessErrors.Denied]);
            }

            return problems.OrElse(() => new ScoreFileTurn(rules, turn));
        });
    }
}
