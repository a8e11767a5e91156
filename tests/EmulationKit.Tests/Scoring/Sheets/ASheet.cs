using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Participants;
using EmulationKit.Scoring;
using EmulationKit.Tests.Participants;

namespace EmulationKit.Tests.Scoring.Sheets;

/// <summary>Arranges score sheets of a commune in a bloc with a head and a deputy.</summary>
internal static class ASheet
{
    public static readonly DateTimeOffset Now = new(2024, 8, 21, 8, 0, 0, TimeSpan.Zero);

    public static readonly ParticipantId Unit = ParticipantId.New();
    public static readonly ParticipantId Head = ParticipantId.New();
    public static readonly ParticipantId Deputy = ParticipantId.New();
    public static readonly ParticipantId StandingBody = ParticipantId.New();

    public static readonly SheetActor Officer = new(new("can-bo-xa"), SheetCapacity.OwnUnit) { Units = [Unit] };
    public static readonly SheetActor HeadOfficer = new(new("truong-khoi"), SheetCapacity.BlocHead) { Units = [Head] };
    public static readonly SheetActor DeputyOfficer = new(new("pho-khoi"), SheetCapacity.BlocDeputy) { Units = [Deputy] };
    public static readonly SheetActor Organiser = new(new("so-noi-vu"), SheetCapacity.StandingBody) { Units = [StandingBody] };

    public static readonly CheckerAssignment Checkers = CheckerAssignment.For(Unit, new(Head, Deputy), StandingBody, []);

    /// <summary>Reform index with evidence, a target, a bonus, a judged line; C5 is for departments only.</summary>
    public static readonly CriteriaSet Criteria = new(new(100), [new ContentArea("A", "Nội dung")
    {
        Criteria =
        [
            new("C1", "Cải cách hành chính", 40, new ValueMethod { Measure = new(2, 0, 100) }) { Evidence = new("Quyết định công bố", "The published decision") },
            new("C2", "Thu ngân sách", 40, new TargetMethod()),
            new("C3", "Điểm thưởng", 5, new BonusMethod()) { Missing = MissingPolicy.Zero },
            new("C4", "Sáng kiến", 20, new JudgedMethod { Reviewers = 3 }),
            new("C5", "Tham mưu", 10, new CountMethod(1)) { AppliesTo = Applicability.ToKinds("department") },
        ],
    }]);

    public static readonly EvidenceRef Evidence = EvidenceRef.Paper("Quyết định 536/QĐ-BTP ngày 2/4/2024").Value;

    public static SheetCriteria Rules(int version = 1, CriteriaSet? criteria = null) =>
        SheetCriteria.For(criteria ?? Criteria, version, "commune", "K1").Value;

    public static ScoreSheet Empty() => ScoreSheet.Open(CampaignId.New(), Unit, Unit, Rules());

    public static ColumnTurn Self(SheetActor? actor = null, bool isOpen = true) => ColumnTurn.SelfScore(actor ?? Officer, isOpen, Now);

    public static ColumnTurn Check(SheetActor? actor = null, bool isOpen = true, CheckerAssignment? checkers = null) =>
        ColumnTurn.CrossCheck(actor ?? HeadOfficer, checkers ?? Checkers, isOpen, Now);

    public static ColumnTurn Appraise(SheetActor? actor = null, bool isOpen = true, CheckerAssignment? checkers = null) =>
        ColumnTurn.Appraisal(actor ?? Organiser, checkers ?? Checkers, isOpen, Now);

    public static ScoreSheet FilledIn()
    {
        var sheet = Empty();
        sheet.Enter(Rules(), Self(), new("C1", CriterionInput.Value(35.5m)), new("C2", CriterionInput.Actual(90, 100)), new EntryEdit("C3", CriterionInput.Value(2))).Granted();
        sheet.AttachEvidence(Rules(), Self(), "C1", Evidence).Granted();
        return sheet;
    }

    public static ScoreSheet Submitted()
    {
        var sheet = FilledIn();
        sheet.Submit(Rules(), Self(), new(true)).Granted();
        return sheet;
    }

    public static ScoreSheet CrossChecked()
    {
        var sheet = Submitted();
        sheet.ConfirmUnchanged(Rules(), Check()).Granted();
        sheet.CompleteCrossCheck(Rules(), Check()).Granted();
        return sheet;
    }

    public static ScoreSheet Appraised()
    {
        var sheet = CrossChecked();
        sheet.ConfirmUnchanged(Rules(), Appraise()).Granted();
        sheet.ConfirmAppraisal(Rules(), Appraise()).Granted();
        return sheet;
    }

    public static EntryEdit Edit(string criterion, decimal value, string? reason = null) =>
        new(criterion, criterion == "C2" ? CriterionInput.Actual(value, 100) : CriterionInput.Value(value)) { Reason = reason };

    public static decimal? ValueOf(this ScoreSheet sheet, string criterion, ScoreColumn column) =>
        sheet.Find(criterion)?.ValueIn(column)?.Numbers.OrderBy(n => n.Key, StringComparer.Ordinal).Select(n => (decimal?)n.Value).FirstOrDefault();

    public static LineStatus? StatusOf(this ScoreSheet sheet, string criterion, ScoreColumn column) => sheet.Find(criterion)?.StatusIn(column);

    public static ActorId Somebody(int number) => new($"user-{number}");
}
