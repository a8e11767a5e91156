using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Keeps the total of what sheets show with them.</summary>
public static class SheetTotals
{
    /// <summary>After a change of one sheet.</summary>
    internal static Task RecordAsync(UseCaseScope scope, Campaign campaign, ScoreSheet sheet, CancellationToken cancellationToken) =>
        RecordAsync(scope, campaign, [sheet], cancellationToken);

    /// <summary>After a change of sheets of one bloc, or of none.</summary>
    internal static async Task RecordAsync(UseCaseScope scope, Campaign campaign, IReadOnlyCollection<ScoreSheet> sheets, CancellationToken cancellationToken)
    {
        ScoreSheet[] current = [.. sheets.Where(s => s.RulesVersion == campaign.Current?.Number)];
        if (current.Length == 0)
        {
            return;
        }

        var reckoning = await SheetReckoning.BesideAsync(scope, campaign, current[0], cancellationToken);
        if (reckoning.IsBlind(current[0]))
        {
            Array.ForEach(current, s => s.RecordTotal(null));
            return;
        }

        Record(reckoning, current);
    }

    /// <summary>After a change of many sheets, beside some that stay as they are.</summary>
    /// <param name="plan">The rules, compiled.</param>
    /// <param name="rulesVersion">Their version.</param>
    /// <param name="day">For which day.</param>
    /// <param name="sheets">The sheets that changed, all under that version.</param>
    /// <param name="others">The others that they are compared with, where the rules compare.</param>
    public static void Record(EvaluationPlan plan, int rulesVersion, DateOnly day, IReadOnlyCollection<ScoreSheet> sheets, IEnumerable<PackedSheet> others) =>
        Record(new SheetReckoning(plan, rulesVersion, day, [.. others]), sheets);

    private static void Record(SheetReckoning reckoning, IReadOnlyCollection<ScoreSheet> sheets)
    {
        var evaluation = reckoning.Of(sheets);
        foreach (var sheet in sheets)
        {
            sheet.RecordTotal(TotalIn(evaluation, sheet));
        }

        // Set beside the confirmed total once there is one.
        ScoreSheet[] appraised = [.. sheets.Where(s => !s.IsProvisional)];
        if (appraised.Length > 0)
        {
            var claimed = reckoning.Of(appraised.Select(s => (s, s.InputsAsClaimed())));
            Array.ForEach(appraised, s => s.RecordSelfTotal(TotalIn(claimed, s)));
        }
    }

    private static Points? TotalIn(Evaluation? evaluation, ScoreSheet sheet) => evaluation?[ParticipantKeys.Of(sheet.Participant)].Total;
}
