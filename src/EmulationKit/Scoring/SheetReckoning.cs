using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.UseCases;

namespace EmulationKit.Scoring;

/// <summary>Reckons what sheets come to by one version of the rules, beside others that stay as they are.</summary>
internal sealed class SheetReckoning(EvaluationPlan plan, int rulesVersion, DateOnly day, IReadOnlyList<PackedSheet> others)
{
    private readonly SheetPacking packing = SheetPacking.Of(plan, rulesVersion);

    public EvaluationPlan Plan => plan;

    /// <summary>Beside the others of the sheet's bloc, where points depend on them. Without a bloc there may be very many to
    /// compare with; then nobody is loaded, and the next evaluation says it.</summary>
    public static async Task<SheetReckoning> BesideAsync(UseCaseScope scope, Campaign campaign, ScoreSheet sheet, CancellationToken cancellationToken)
    {
        var version = campaign.Version(sheet.RulesVersion).Value;
        var plan = EvaluationPlan.Compile(version.Rules).Value;
        var others = new List<PackedSheet>();
        if (plan.Scoring.HasLeaders && sheet.Bloc is { } bloc)
        {
            await foreach (var other in scope.PackedSheetsAsync(campaign.Id, bloc, cancellationToken))
            {
                others.Add(other);
            }
        }

        return new(plan, version.Number, campaign.DayOf(scope.Now), [.. others.Where(o => o.RulesVersion == version.Number)]);
    }

    /// <summary>Whether points of the sheet depend on others that are not loaded.</summary>
    public bool IsBlind(ScoreSheet sheet) => plan.Scoring.HasLeaders && sheet.Bloc is null;

    /// <summary>Sheets as they show their values now.</summary>
    public Evaluation? Of(IEnumerable<ScoreSheet> sheets) => Of(sheets.Select(s => (s, s.ProvisionalInputs(ScoreColumn.Appraisal).Inputs)));

    /// <summary>Sheets with the values said; nothing if they cannot be reckoned together.</summary>
    public Evaluation? Of(IEnumerable<(ScoreSheet Sheet, IReadOnlyDictionary<string, CriterionInput> Inputs)> sheets)
    {
        var packed = sheets.Select(s => new PackedSheet(s.Sheet.Participant, s.Sheet.Kind, s.Sheet.Bloc, rulesVersion, !s.Sheet.IsProvisional, packing.Pack(s.Inputs))).ToArray();
        var reckoned = packed.Select(p => p.Participant).ToHashSet();
        var table = packing.Unpack([.. packed, .. others.Where(o => !reckoned.Contains(o.Participant))], s => new(ParticipantKeys.Of(s.Participant)) { Kind = s.Kind, Bloc = s.Bloc });
        return table.IsError ? null : Evaluation.Run(table.Value, new(day));
    }
}
