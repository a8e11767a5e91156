using EmulationKit.Access;
using EmulationKit.Audit;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Honours;
using EmulationKit.Packs;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Scoring;
using EmulationKit.Tests.Campaigns;
using EmulationKit.Tests.UseCases;

namespace EmulationKit.Tests.Access;

/// <summary>
/// For every use case a command on something of unit U in the campaign, and who may give it, said here once more apart from
/// the access table: E organiser everywhere, O organiser of the campaign, X organiser of another one, U officer of the unit,
/// V of another unit, H head of its bloc, P its deputy, C council, S signatory, A auditor, F a former organiser, N nobody.
/// </summary>
internal static class AccessSamples
{
    public const string Everybody = "EOXUVHPCSAFN";
    public const string SignedIn = "EOXUVHPCSAF";

    public static readonly DateOnly Day = new(2023, 9, 18);

    private static readonly WorkPlan Bridge = new("Cầu dân sinh", 1_000_000, new(Day, Day));

    private static readonly EntryEdit[] Edits = [new("PCI", CriterionInput.Value(70))];

    public static ActorId? Actor(char who) => who switch
    {
        'E' => AWorld.Everywhere,
        'O' => AWorld.Organiser,
        'X' => AWorld.Stranger,
        'U' => AWorld.Officer,
        'V' => AWorld.OtherOfficer,
        'H' => AWorld.HeadOfficer,
        'P' => AWorld.DeputyOfficer,
        'C' => AWorld.CouncilMember,
        'S' => AWorld.Signatory,
        'A' => AWorld.Auditor,
        'F' => AWorld.Former,
        _ => null,
    };

    public static readonly IReadOnlyList<(string May, Func<AWorld, object> Command)> All =
    [
        (SignedIn, _ => new NameFirstOrganiserCommand("a long enough code")),
        ("EO", w => new GiveRoleCommand(new("new"), Role.Auditor, w.Campaign.Id, null, Day)),
        ("EO", w => new EndRoleCommand(w.OfficerRole.Id, Day)),
        ("EO", w => new AppointSubstituteCommand(w.OfficerRole.Id, new("sub"), Day, Day)),
        ("EO", w => new PassOnWorkCommand(w.Campaign.Id, AWorld.Officer, new("next"), Day)),
        ("E", _ => new ImportPackCommand(new("moi", ACampaign.Plan(), ACampaign.Rules()))),
        ("E", _ => new DraftCampaignCommand("moi", ACampaign.Plan())),
        ("E", w => new CloneCampaignCommand(w.Campaign.Id, "moi", "Phong trào năm sau")),
        ("EO", w => new RevisePlanCommand(w.Campaign.Id, ACampaign.Plan())),
        ("EO", w => new ProposeRulesCommand(w.Campaign.Id, ACampaign.Rules())),
        ("EO", w => new PlaceUnderCampaignCommand(w.Campaign.Id, w.Elsewhere.Id, w.Unit.Id)),
        ("EO", w => new NameStandingBodyCommand(w.Campaign.Id, new(w.Other.Id, [AWorld.CouncilMember]))),
        ("EO", w => new LaunchCampaignCommand(w.Campaign.Id)),
        ("EO", w => new AmendRulesCommand(w.Campaign.Id, ACampaign.Rules(), "Sửa")),
        ("EO", w => new ExtendPhaseCommand(w.Campaign.Id, CampaignPhase.Registration, new(2023, 11, 30), "Mưa lũ")),
        ("EO", w => new SchedulePhaseCommand(w.Campaign.Id, CampaignPhase.Ceremony, Day, Day, "Lịch")),
        ("EO", w => new CloseCampaignCommand(w.Campaign.Id)),
        ("EO", w => new ConcludeCampaignCommand(w.Campaign.Id)),
        ("EO", w => new CancelCampaignCommand(w.Campaign.Id, "Lý do")),
        ("EO", w => new ArchiveCampaignCommand(w.Campaign.Id)),
        ("EO", w => new FoundBlocCommand(w.Campaign.Id, "K9", "Khối 9", BlocKind.Bloc, [])),
        ("EO", w => new AdmitToBlocCommand(w.Campaign.Id, "K1", w.Other.Id)),
        ("EO", w => new ReleaseFromBlocCommand(w.Campaign.Id, "K1", w.Unit.Id, Day)),
        ("EO", w => new AppointToBlocCommand(w.Campaign.Id, "K1", BlocRole.Deputy, w.Unit.Id, Day)),
        ("EO", w => new EndBlocTermCommand(w.Campaign.Id, "K1", BlocRole.Head, Day)),
        ("EOHP", w => new DrawUpPactCommand(w.Campaign.Id, "K1", "Giao ước", Day)),
        ("EOU", w => new SignPactCommand(w.Campaign.Id, "K1", w.Unit.Id, "Giám đốc", Day)),
        ("E", _ => new ImportParticipantsCommand([new(new("W", "Xã W", "commune"))])),
        ("E", _ => new RegisterParticipantCommand(new("W", "Xã W", "commune"))),
        ("E", w => new AmendParticipantCommand(w.Unit.Id, new("U", "Sở U", "department"))),
        ("E", w => new MoveParticipantCommand(w.Unit.Id, w.Head.Id)),
        ("E", w => new KeepPersonalDetailsCommand(w.Person.Id, new())),
        ("E", w => new EraseIdentityCommand(w.Person.Id)),
        ("E", w => new ConsentToPhotoCommand(w.Person.Id, Day, "Phiếu 1")),
        ("E", w => new WithdrawPhotoConsentCommand(w.Person.Id, Day)),
        ("E", w => new MergeUnitsCommand(Day, AWorld.Paper, [w.Unit.Id], w.Other.Id)),
        ("E", w => new SplitUnitCommand(Day, AWorld.Paper, w.Unit.Id, [w.Other.Id, w.Head.Id])),
        ("U", w => new BeginRegistrationCommand(w.Campaign.Id, w.Unit.Id)),
        ("U", w => new ReviseRegistrationCommand(w.Campaign.Id, w.Unit.Id, RegistrationContent.Empty)),
        ("U", w => new SubmitRegistrationCommand(w.Campaign.Id, w.Unit.Id)),
        ("U", w => new WithdrawRegistrationCommand(w.Campaign.Id, w.Unit.Id)),
        ("U", w => new ResumeRegistrationCommand(w.Campaign.Id, w.Unit.Id)),
        ("EO", w => new ReturnRegistrationCommand(w.Campaign.Id, w.Unit.Id, "Thiếu")),
        ("EO", w => new ConfirmRegistrationCommand(w.Campaign.Id, w.Unit.Id)),
        ("U", w => new PlanWorkCommand(w.Campaign.Id, w.Unit.Id, Bridge)),
        ("U", w => new ReviseWorkCommand(w.Campaign.Id, w.Unit.Id, WorkId.New(), Bridge)),
        ("U", w => new DropWorkCommand(w.Campaign.Id, w.Unit.Id, WorkId.New())),
        ("U", w => new StartWorkCommand(w.Campaign.Id, w.Unit.Id, WorkId.New(), Day)),
        ("U", w => new ReportWorkCommand(w.Campaign.Id, w.Unit.Id, WorkId.New(), new(Day, 10))),
        ("U", w => new FinishWorkCommand(w.Campaign.Id, w.Unit.Id, WorkId.New(), Day)),
        ("U", w => new AbandonWorkCommand(w.Campaign.Id, w.Unit.Id, WorkId.New(), "Thiếu vốn", Day)),
        ("U", w => new AddWorkPhotoCommand(w.Campaign.Id, w.Unit.Id, WorkId.New(), new(EvidenceId.New(), "Ảnh"))),
        ("EOU", w => new RecordWorkPhotoConsentCommand(w.Campaign.Id, w.Unit.Id, WorkId.New(), EvidenceId.New(), null)),
        ("U", w => new FileReportCommand(w.Campaign.Id, w.Unit.Id, "R1", [], "Tốt")),
        ("EO", w => new ReturnReportCommand(w.Campaign.Id, w.Unit.Id, "R1", "Thiếu")),
        ("EOU", w => new OpenSheetCommand(w.Campaign.Id, w.Unit.Id)),
        ("EOU", w => new FeedSheetCommand(w.Campaign.Id, w.Sheet.Id)),
        ("U", w => new EnterSelfScoreCommand(w.Campaign.Id, w.Sheet.Id, Edits)),
        ("U", w => new ConfirmSelfScoreLinesCommand(w.Campaign.Id, w.Sheet.Id, ["PCI"])),
        ("U", w => new SubmitSheetCommand(w.Campaign.Id, w.Sheet.Id, new(true))),
        ("EOUHPC", w => new ApplyScoreFileCommand(w.Campaign.Id, [new(w.Sheet.Id, ScoreColumn.SelfScore, "", Edits)])),
        ("EOHPC", w => new EnterCrossCheckCommand(w.Campaign.Id, w.Sheet.Id, Edits)),
        ("EOHPC", w => new ConfirmCrossCheckLinesCommand(w.Campaign.Id, w.Sheet.Id)),
        ("EOHPC", w => new CompleteCrossCheckCommand(w.Campaign.Id, w.Sheet.Id)),
        ("EOHPC", w => new ReturnFromCrossCheckCommand(w.Campaign.Id, w.Sheet.Id, ScoreColumn.SelfScore, "Thiếu")),
        ("EOC", w => new EnterAppraisalCommand(w.Campaign.Id, w.Sheet.Id, Edits)),
        ("EOC", w => new ConfirmAppraisalLinesCommand(w.Campaign.Id, w.Sheet.Id)),
        ("EOC", w => new ConfirmAppraisalCommand(w.Campaign.Id, w.Sheet.Id)),
        ("EOC", w => new ReturnFromAppraisalCommand(w.Campaign.Id, w.Sheet.Id, ScoreColumn.SelfScore, "Thiếu")),
        ("EOUHPC", w => new AttachEvidenceCommand(w.Campaign.Id, w.Sheet.Id, ScoreColumn.SelfScore, "PCI", EvidenceRef.Paper("Quyết định 1").Value)),
        ("EOUHPC", w => new WithdrawEvidenceCommand(w.Campaign.Id, w.Sheet.Id, ScoreColumn.SelfScore, "PCI", EvidenceId.New())),
        ("EOUHPC", w => new UploadEvidenceCommand(w.Campaign.Id, w.Unit.Id, new(new MemoryStream("%PDF-1.7\n"u8.ToArray()), "Quyết định.pdf"))),
        ("EO", w => new RecordEvidenceScanCommand(w.Campaign.Id, w.File.Id, EvidenceVerdict.Clean)),
        ("EO", w => new OpenJudgingCommand(w.Campaign.Id, w.Unit.Id, "EXEMPLARS", [new("reviewer")])),
        ("EO", w => new AppointReviewerCommand(w.Campaign.Id, w.Marks.Id, new("second"))),
        ("EO", w => new RecuseReviewerCommand(w.Campaign.Id, w.Marks.Id, new("reviewer"))),
        ("EO", w => new CloseJudgingCommand(w.Campaign.Id, w.Marks.Id)),
        (SignedIn, w => new GiveMarkCommand(w.Campaign.Id, w.Marks.Id, 5)),
        (SignedIn, w => new AbstainFromMarkingCommand(w.Campaign.Id, w.Marks.Id)),
        (SignedIn, w => new StandAsideCommand(w.Campaign.Id, w.Marks.Id)),
        ("E", w => new SetHoldCommand(w.Unit.Id, HoldGround.Discipline, Day, AWorld.Paper)),
        ("E", w => new LiftHoldCommand(w.Hold.Id, Day, AWorld.Paper)),
        ("E", w => new AskOpinionCommand(w.Unit.Id, "Thuế tỉnh", Day, AWorld.Paper)),
        ("E", w => new RecordOpinionCommand(w.Opinion.Id, OpinionAnswer.Favourable, Day, AWorld.Paper)),
        ("EOU", w => new NominateCommand(w.Campaign.Id, w.Unit.Id, "FLAG", "Thành tích")),
        ("EOU", w => new SupplementNominationCommand(w.Campaign.Id, w.Nomination.Id, "Thành tích")),
        ("EOU", w => new WithdrawNominationCommand(w.Campaign.Id, w.Nomination.Id, "Rút")),
        ("EO", w => new AcceptNominationCommand(w.Campaign.Id, w.Nomination.Id)),
        ("EO", w => new ReturnNominationCommand(w.Campaign.Id, w.Nomination.Id, "Thiếu")),
        ("EO", w => new RejectNominationCommand(w.Campaign.Id, w.Nomination.Id, "Không đủ")),
        ("EOHP", w => new RecordBlocNominationCommand(w.Campaign.Id, "K1", "FLAG", w.BlocVote.Minutes)),
        ("EOHP", w => new CorrectBlocNominationCommand(w.Campaign.Id, w.BlocVote.Id, w.BlocVote.Minutes, "Ghi nhầm")),
        ("EOHP", w => new WithdrawBlocNominationCommand(w.Campaign.Id, w.BlocVote.Id, "Họp lại")),
        ("EO", w => new ReturnBlocNominationCommand(w.Campaign.Id, w.BlocVote.Id, "Thiếu")),
        ("EO", w => new ConfirmBlocNominationCommand(w.Campaign.Id, w.BlocVote.Id)),
        ("EO", w => new RunEvaluationCommand(w.Campaign.Id, Day)),
        ("EO", w => new SettleTieCommand(w.Campaign.Id, "FLAG", [w.Unit.Id], AWorld.Paper)),
        ("EO", w => new SaveScenarioCommand(w.Campaign.Id, "Phương án 1", "MERIT.minTotal1=75")),
        ("EO", w => new DropScenarioCommand(w.Campaign.Id, w.Scenario.Id)),
        ("EO", w => new PublishResultsCommand(w.Campaign.Id, w.Run.Id)),
        ("EO", w => new UnpublishResultsCommand(w.Campaign.Id, w.Run.Id, "Sai")),
        ("EO", w => new DraftDecisionCommand(w.Campaign.Id, [AWorld.Paper], [new(w.Unit.Id, "MERIT")], w.Run.SealHash)),
        ("EO", w => new ReviseDecisionCommand(w.Campaign.Id, w.Decision.Id, [AWorld.Paper], [new(w.Unit.Id, "MERIT")], w.Run.SealHash)),
        ("EO", w => new SupplementDecisionCommand(w.Campaign.Id, w.Decision.Id, [AWorld.Paper], [new(w.Unit.Id, "MERIT")], w.Run.SealHash)),
        ("S", w => new SignDecisionCommand(w.Campaign.Id, w.Decision.Id, "1/QĐ-UBND", Day, "Nguyễn Văn A", "CHỦ TỊCH")),
        ("EO", w => new RevokeAwardCommand(w.Campaign.Id, w.Decision.Id, w.Unit.Id, "MERIT", RevocationGround.FalseInformation, AWorld.Paper, AWorld.Paper, Day)),
        ("EO", w => new RecordRecoveryCommand(w.Campaign.Id, w.Decision.Id, w.Unit.Id, "MERIT")),
        (Everybody, w => new SendCommentCommand(w.Campaign.Id, "Ý kiến")),
        (Everybody, w => new FileComplaintCommand(w.Campaign.Id, "Khiếu nại", null, "Ông B", "0900")),
        ("EO", w => new AnswerCommentCommand(w.Campaign.Id, w.Comment.Id, "Cảm ơn")),
    ];
}
