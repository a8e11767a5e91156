using EmulationKit;
using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Scoring;

namespace CaoBang525.Demo;

/// <summary>How far a sheet of the sample has come.</summary>
internal enum SheetStage
{
    Draft,
    Submitted,
    ReturnedByBloc,
    CrossChecked,
    Appraised,
}

/// <summary>Fills a score sheet in as its unit, its bloc and the standing body would, from illustrative values.</summary>
internal sealed class SheetFiller(Campaign campaign, IReadOnlyList<Bloc> blocs, IReadOnlyDictionary<ParticipantId, string> codes, SheetDays days)
{
    private static readonly ActorId Kit = new("emulationkit");

    public ScoreSheet Fill(Participant unit, string? blocCode, Registration? registration, IReadOnlyDictionary<string, CriterionInput> inputs, SheetStage stage)
    {
        var version = campaign.Current ?? throw new InvalidOperationException("The campaign is not launched.");
        var rules = Or.Throw(SheetCriteria.For(version.Rules.Criteria, version.Number, unit.Kind, blocCode));
        var sheet = ScoreSheet.Open(campaign.Id, unit.Id, unit.Id, rules, unit.SortKey);
        var bloc = blocs.FirstOrDefault(b => b.Code == blocCode);
        var checkers = CheckerAssignment.For(unit.Id, new(bloc?.HeadOn(days.Day), bloc?.DeputyOn(days.Day)), campaign.StandingBody?.Unit, campaign.StandingBody?.NamedMembers ?? []);
        var self = ColumnTurn.SelfScore(new(DemoPeople.OfficerOf(unit.Code), SheetCapacity.OwnUnit) { Units = [unit.Id] }, true, days.SelfScored);
        var known = rules.Lines.Where(l => l.Method is not JudgedMethod && inputs.ContainsKey(l.Code)).ToArray();
        Or.Throw(sheet.Enter(rules, self, [.. known.Where(l => l.Method is not LatenessMethod).Select(l => new EntryEdit(l.Code, Claimed(unit.Code, l, inputs[l.Code])))]));
        Feed(sheet, rules, ScoreColumn.SelfScore, days.SelfScored,
            [.. known.Where(l => l.Method is LatenessMethod).Select(l => new EntryEdit(l.Code, LatenessOf(registration) ?? inputs[l.Code]))]);
        foreach (var line in rules.Lines.Where(l => l.Evidence is not null && inputs.ContainsKey(l.Code) && l.Method is not LatenessMethod))
        {
            Or.Throw(sheet.AttachEvidence(rules, self, line.Code, Or.Throw(EvidenceRef.Paper($"Báo cáo số {10 + Digits.Of(unit.Code + line.Code, 300)}/BC (minh họa)"))));
        }

        if (stage == SheetStage.Draft)
        {
            return sheet;
        }

        var missing = sheet.WhatIsMissing(rules).Where(e => e.Code == "Sheet.InputMissing").Select(e => DomainError.PathOf(e)!.Split('/')[1]).ToArray();
        Or.Throw(sheet.Submit(rules, self, new(true) { AcknowledgedMissing = missing }));
        if (stage == SheetStage.Submitted)
        {
            return sheet;
        }

        var checker = ColumnTurn.CrossCheck(ActorOf(checkers.CrossCheck, DemoPeople.Organiser), checkers, true, days.CrossChecked);
        var corrected = Corrections(unit.Code, known, inputs).ToArray();
        if (stage == SheetStage.ReturnedByBloc)
        {
            Or.Throw(sheet.ReturnForSupplement(rules, checker, ScoreColumn.SelfScore, "Bổ sung minh chứng và rà lại số liệu (minh họa)", [known[0].Code, known[^1].Code]));
            return sheet;
        }

        Or.Throw(sheet.Enter(rules, checker, corrected));
        Or.Throw(sheet.ConfirmUnchanged(rules, checker));
        Or.Throw(sheet.CompleteCrossCheck(rules, checker));
        if (stage == SheetStage.CrossChecked)
        {
            return sheet;
        }

        var marks = rules.Lines.Where(l => l.Method is JudgedMethod && inputs.ContainsKey(l.Code)).ToArray();
        Feed(sheet, rules, ScoreColumn.Appraisal, days.Appraised, [.. marks.Select(l => new EntryEdit(l.Code, inputs[l.Code]))]);
        var appraiser = ColumnTurn.Appraisal(ActorOf(checkers.Appraisal, DemoPeople.SecondOrganiser), checkers, true, days.Appraised);
        Or.Throw(sheet.Enter(rules, appraiser, [.. Settled(sheet, known, inputs)]));
        Or.Throw(sheet.Confirm(rules, appraiser, [.. marks.Select(l => l.Code)]));
        Or.Throw(sheet.ConfirmUnchanged(rules, appraiser));
        Or.Throw(sheet.ConfirmAppraisal(rules, appraiser));
        return sheet;
    }

    private CriterionInput? LatenessOf(Registration? registration) =>
        campaign.Plan.Schedule.Reports.Count == 0 ? null : registration?.Lateness(campaign, days.SelfScored);

    private static void Feed(ScoreSheet sheet, SheetCriteria rules, ScoreColumn column, DateTimeOffset at, IReadOnlyList<EntryEdit> edits)
    {
        if (edits.Count > 0)
        {
            Or.Throw(sheet.Enter(rules, ColumnTurn.Feed(column, Kit, true, at), edits));
        }
    }

    // Some units count more than the bloc will find.
    private static CriterionInput Claimed(string unit, Criterion line, CriterionInput found) =>
        line.Method is CountMethod && Digits.Of(unit + line.Code, 6) == 0 ? CriterionInput.Count((int)found.Numbers["count"] + 1) : found;

    private static IEnumerable<EntryEdit> Corrections(string unit, IEnumerable<Criterion> lines, IReadOnlyDictionary<string, CriterionInput> inputs) =>
        lines.Where(l => l.Method is CountMethod && Digits.Of(unit + l.Code, 12) == 0)
            .Select(l => new EntryEdit(l.Code, inputs[l.Code]) { Reason = "Một việc chưa có minh chứng (minh họa)" });

    private static IEnumerable<EntryEdit> Settled(ScoreSheet sheet, IEnumerable<Criterion> lines, IReadOnlyDictionary<string, CriterionInput> inputs) =>
        lines.Where(l => l.Method is CountMethod && sheet.Find(l.Code)?.ValueIn(ScoreColumn.CrossCheck)?.Numbers["count"] != inputs[l.Code].Numbers["count"])
            .Select(l => new EntryEdit(l.Code, inputs[l.Code]) { Reason = "Đối chiếu hồ sơ, chỉ tính việc đã hoàn thành (minh họa)" });

    private SheetActor ActorOf(AssignedChecker checker, DemoPerson ofStandingBody) => checker.Capacity switch
    {
        SheetCapacity.CouncilMember => new(checker.Members[0], checker.Capacity),
        SheetCapacity.StandingBody => new(ofStandingBody.Actor, checker.Capacity) { Units = checker.Unit is { } body ? [body] : [] },
        _ => new(DemoPeople.OfficerOf(codes[checker.Unit!.Value]), checker.Capacity) { Units = [checker.Unit!.Value] },
    };
}

/// <summary>When the columns of the sheets were filled in.</summary>
internal sealed record SheetDays(DateTimeOffset SelfScored, DateTimeOffset CrossChecked, DateTimeOffset Appraised)
{
    public DateOnly Day => DateOnly.FromDateTime(CrossChecked.Date);
}
