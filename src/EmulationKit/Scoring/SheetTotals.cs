using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Reckons the total of what sheets show, and keeps it with them.</summary>
internal static class SheetTotals
{
    /// <summary>After a change of one sheet.</summary>
    public static async Task RecordAsync(UseCaseScope scope, Campaign campaign, ScoreSheet sheet, CancellationToken cancellationToken)
    {
        if (campaign.Current is not { } version || version.Number != sheet.RulesVersion)
        {
            return;
        }

        var plan = EvaluationPlan.Compile(version.Rules).Value;
        var others = new List<PackedSheet>();
        if (plan.Scoring.HasLeaders)
        {
            // Without a bloc there may be very many to compare with; then the next evaluation says it.
            if (sheet.Bloc is not { } bloc)
            {
                sheet.RecordTotal(null);
                return;
            }

            await foreach (var other in scope.PackedSheetsAsync(campaign.Id, bloc, cancellationToken))
            {
                others.Add(other);
            }
        }

        others.RemoveAll(o => o.Participant == sheet.Participant || o.RulesVersion != version.Number);
        var day = campaign.DayOf(scope.Now);
        Record(plan, version.Number, day, [sheet], others);
        if (sheet.State == ScoreSheetState.Appraised && sheet.Since == scope.Now)
        {
            sheet.RecordSelfTotal(TotalsOf(plan, version.Number, day, [sheet], others, s => s.InputsAsClaimed())(sheet));
        }
    }

    /// <summary>After a change of many sheets, beside some that stay as they are.</summary>
    public static void Record(EvaluationPlan plan, int rulesVersion, DateOnly day, IReadOnlyCollection<ScoreSheet> sheets, IEnumerable<PackedSheet> others)
    {
        var totalOf = TotalsOf(plan, rulesVersion, day, sheets, others, s => s.ProvisionalInputs(ScoreColumn.Appraisal).Inputs);
        foreach (var sheet in sheets)
        {
            sheet.RecordTotal(totalOf(sheet));
        }
    }

    private static Func<ScoreSheet, Points?> TotalsOf(
        EvaluationPlan plan, int rulesVersion, DateOnly day, IReadOnlyCollection<ScoreSheet> sheets, IEnumerable<PackedSheet> others, Func<ScoreSheet, IReadOnlyDictionary<string, CriterionInput>> inputsOf)
    {
        var packing = SheetPacking.Of(plan, rulesVersion);
        var changed = sheets.Select(s => new PackedSheet(s.Participant, s.Kind, s.Bloc, rulesVersion, !s.IsProvisional, packing.Pack(inputsOf(s))));
        var table = packing.Unpack([.. changed, .. others], s => new(ParticipantKeys.Of(s.Participant)) { Kind = s.Kind, Bloc = s.Bloc });
        var evaluation = table.IsError ? null : Evaluation.Run(table.Value, new(day));
        return sheet => evaluation?[ParticipantKeys.Of(sheet.Participant)].Total;
    }
}
