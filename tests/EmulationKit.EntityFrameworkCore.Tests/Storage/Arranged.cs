using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Participants;
using EmulationKit.Scoring;
using EmulationKit.Tests.Campaigns;

namespace EmulationKit.EntityFrameworkCore.Tests.Storage;

/// <summary>Sheets of the campaign of <see cref="ACampaign"/>.</summary>
internal static class Arranged
{
    public static readonly DateTimeOffset Now = ACampaign.Vn(2024, 9, 18, 9, 30);

    public static ScoreSheet Sheet(Campaign campaign, ParticipantId? participant = null, string? bloc = "general")
    {
        var unit = participant ?? ParticipantId.New();
        var sheet = ScoreSheet.Open(campaign.Id, unit, unit, Rules(campaign, bloc));
        Refused.Not(sheet.Enter(Rules(campaign, bloc), Self(sheet),
            new EntryEdit("HOUSES", CriterionInput.Actual(90, 100)) { Note = "Theo báo cáo" },
            new EntryEdit("FOREST", CriterionInput.Actual(12, 10)),
            new EntryEdit("PCI", CriterionInput.Value(61.25m)),
            new EntryEdit("REPORTS", CriterionInput.DaysLate(0, 3)),
            new EntryEdit("GROWTH", CriterionInput.Actual(7.5m)),
            new EntryEdit("EXEMPLARS", null) { Note = "Chờ chấm" },
            new EntryEdit("CORRUPTION", CriterionInput.Struck(false))));
        Refused.Not(sheet.AttachEvidence(Rules(campaign, bloc), Self(sheet), "PCI", EvidenceRef.Link("Bảng xếp hạng", new Uri("https://pci.example.vn/2024")).Value));
        Refused.Not(sheet.AttachEvidence(Rules(campaign, bloc), Self(sheet), "HOUSES", EvidenceRef.File(EvidenceId.New(), "Biên bản", new string('a', 64)).Value));
        return sheet;
    }

    public static ScoreSheet Appraised(Campaign campaign, ParticipantId? participant = null, string? bloc = "general")
    {
        var sheet = Sheet(campaign, participant, bloc);
        var rules = Rules(campaign, bloc);
        Refused.Not(sheet.Submit(rules, Self(sheet), new(true)));
        Refused.Not(sheet.ReturnForSupplement(rules, Check(sheet), ScoreColumn.SelfScore, "Bổ sung minh chứng", ["PCI"]));
        Refused.Not(sheet.Confirm(rules, Self(sheet), "PCI"));
        Refused.Not(sheet.Submit(rules, Self(sheet), new(true)));
        Refused.Not(sheet.ConfirmUnchanged(rules, Check(sheet)));
        Refused.Not(sheet.CompleteCrossCheck(rules, Check(sheet)));
        Refused.Not(sheet.Enter(rules, Appraise(sheet),
            new EntryEdit("EXEMPLARS", CriterionInput.Judged(Mark.Of(4), Mark.Abstention, Mark.Recusal)) { Reason = "Hội đồng chấm" },
            new EntryEdit("GROWTH", CriterionInput.Actual(7.5m).WithPoints(4.5m, "Có yếu tố khách quan")) { Reason = "Có yếu tố khách quan" }));
        Refused.Not(sheet.ConfirmUnchanged(rules, Appraise(sheet)));
        Refused.Not(sheet.ConfirmAppraisal(rules, Appraise(sheet)));
        return sheet;
    }

    public static SheetCriteria Rules(Campaign campaign, string? bloc = "general") =>
        SheetCriteria.For(campaign.Current!.Rules.Criteria, campaign.Versions.Count, "department", bloc).Value;

    public static ColumnTurn Self(ScoreSheet sheet) =>
        ColumnTurn.SelfScore(new(new("can-bo"), SheetCapacity.OwnUnit) { Units = [sheet.Unit] }, true, Now);

    private static readonly ParticipantId Head = ParticipantId.New();
    private static readonly ParticipantId StandingBody = ParticipantId.New();

    private static CheckerAssignment Checkers(ScoreSheet sheet) => CheckerAssignment.For(sheet.Unit, new(Head, null), StandingBody, []);

    private static ColumnTurn Check(ScoreSheet sheet) =>
        ColumnTurn.CrossCheck(new(new("truong-khoi"), SheetCapacity.BlocHead) { Units = [Head] }, Checkers(sheet), true, Now);

    private static ColumnTurn Appraise(ScoreSheet sheet) =>
        ColumnTurn.Appraisal(new(new ActorId("so-noi-vu"), SheetCapacity.StandingBody) { Units = [StandingBody] }, Checkers(sheet), true, Now);
}
