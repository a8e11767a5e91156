using EmulationKit.Awards;

namespace EmulationKit.Packs;

/// <summary>Makes an input sheet to fill in: the columns that the rules need.</summary>
internal static class InputTemplate
{
    public static TableSheet Sheet(EvaluationPlan plan, IReadOnlyCollection<PackParticipant> participants, string language)
    {
        SheetColumn[] columns = [.. Needed(plan)];
        return new TableSheet(
            language == LocalizedText.DefaultLanguage ? "Nhập liệu" : "Inputs",
            [.. columns.Select(InputSheetWriter.Column)],
            participants.Select(p => Array.ConvertAll(columns, c => Known(p, c))));
    }

    /// <summary>The columns that the rules need, in the order of the sheet.</summary>
    public static IEnumerable<SheetColumn> Needed(EvaluationPlan plan)
    {
        var clauses = plan.Rules.Awards.SelectMany(a => Conjuncts.All(a.Rule).Select(c => (a.Code, Clause: c))).ToArray();
        var limits = plan.Rules.Awards.SelectMany(a => a.Limits).ToArray();
        return new SheetColumns(plan).All.Where(c => c.Kind switch
        {
            SheetColumnKind.Id or SheetColumnKind.Name or SheetColumnKind.Kind or SheetColumnKind.Field => true,
            SheetColumnKind.Bloc => plan.Rules.Blocs is { Count: > 0 } || plan.Scopes.Contains(Scope.Bloc),
            SheetColumnKind.Registered => clauses.Any(x => x.Clause is Registered) || limits.Any(l => l is Quota { Of: QuotaBase.Registered }),
            SheetColumnKind.Hold => clauses.Any(x => x.Clause is NoHold),
            SheetColumnKind.Leader => limits.Any(l => l is LeaderShare),
            SheetColumnKind.DirectWorker => limits.Any(l => l is DirectWorkerShare),
            SheetColumnKind.TieVotes => plan.Rules.Ranking.TieBreaks.Any(t => t.By == TieBreakBy.CouncilVote),
            SheetColumnKind.History => clauses.Any(x => x.Clause is HeldBefore),
            SheetColumnKind.Nominated => clauses.Any(x => x.Clause is Nominated && x.Code == c.Award),
            SheetColumnKind.Ballot => clauses.Any(x => x.Clause is Ballot && x.Code == c.Award),
            _ => false,
        });
    }

    private static TableCell Known(PackParticipant participant, SheetColumn column) => column.Kind switch
    {
        SheetColumnKind.Id => TableCell.Of(participant.Line.Definition.Code),
        SheetColumnKind.Name => TableCell.Of(participant.Line.Definition.Name),
        SheetColumnKind.Kind => TableCell.Of(participant.Line.Definition.Kind),
        SheetColumnKind.Bloc => TableCell.Of(participant.Bloc),
        _ => TableCell.Empty,
    };
}
