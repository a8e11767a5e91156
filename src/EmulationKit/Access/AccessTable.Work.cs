using EmulationKit.Campaigns;

namespace EmulationKit.Access;

/// <content>Campaigns, who takes part in them, what they register and how they are scored.</content>
public static partial class AccessTable
{
    // Who draws up a campaign, or changes the register that all campaigns share, is an organiser of every campaign.
    private static Permission[] Campaigns() =>
    [
        new("ImportPack", Organiser),
        new("DraftCampaign", Organiser),
        new("CloneCampaign", Organiser),
        new("RevisePlan", Organiser),
        new("ProposeRules", Organiser),
        new("PlaceUnderCampaign", Organiser),
        new("NameStandingBody", Organiser),
        new("LaunchCampaign", Organiser),
        new("AmendRules", Organiser),
        new("ExtendPhase", Organiser),
        new("SchedulePhase", Organiser),
        new("CloseCampaign", Organiser),
        new("ConcludeCampaign", Organiser),
        new("CancelCampaign", Organiser),
        new("ArchiveCampaign", Organiser),
        new("FoundBloc", Organiser),
        new("AdmitToBloc", Organiser),
        new("ReleaseFromBloc", Organiser),
        new("AppointToBloc", Organiser),
        new("EndBlocTerm", Organiser),
        new("DrawUpPact", Organiser, LedBloc),
        new("SignPact", Organiser, OwnUnit),
    ];

    private static Permission[] Participants() =>
    [
        new("ImportParticipants", Organiser),
        new("RegisterParticipant", Organiser),
        new("AmendParticipant", Organiser),
        new("MoveParticipant", Organiser),
        new("KeepPersonalDetails", Organiser),
        new("EraseIdentity", Organiser),
        new("ConsentToPhoto", Organiser),
        new("WithdrawPhotoConsent", Organiser),
        new("MergeUnits", Organiser),
        new("SplitUnit", Organiser),
    ];

    private static Permission[] Registrations() =>
    [
        new("BeginRegistration", OwnUnit),
        new("ReviseRegistration", OwnUnit),
        Within(CampaignPhase.Registration, new("SubmitRegistration", OwnUnit)),
        new("WithdrawRegistration", OwnUnit),
        Within(CampaignPhase.Registration, new("ResumeRegistration", OwnUnit)),
        new("ReturnRegistration", Organiser),
        new("ConfirmRegistration", Organiser),
        new("PlanWork", OwnUnit),
        new("ReviseWork", OwnUnit),
        new("DropWork", OwnUnit),
        new("StartWork", OwnUnit),
        new("ReportWork", OwnUnit),
        new("FinishWork", OwnUnit),
        new("AbandonWork", OwnUnit),
        new("AddWorkPhoto", OwnUnit),
        new("RecordWorkPhotoConsent", OwnUnit, Organiser),
        Within(CampaignPhase.ProgressReports, new("FileReport", OwnUnit)),
        new("ReturnReport", Organiser),
    ];

    // Who among these checks a sheet, so that nobody checks themselves, the sheet itself decides.
    private static Permission[] Scoring() =>
    [
        new("OpenSheet", OwnUnit, Organiser),
        new("FeedSheet", OwnUnit, Organiser),
        Within(CampaignPhase.SelfScoring, new("EnterSelfScore", OwnUnit)),
        Within(CampaignPhase.SelfScoring, new("ConfirmSelfScoreLines", OwnUnit)),
        Within(CampaignPhase.SelfScoring, new("SubmitSheet", OwnUnit)),
        Within(CampaignPhase.CrossCheck, new("EnterCrossCheck", LedBloc, Organiser, Council)),
        Within(CampaignPhase.CrossCheck, new("ConfirmCrossCheckLines", LedBloc, Organiser, Council)),
        Within(CampaignPhase.CrossCheck, new("CompleteCrossCheck", LedBloc, Organiser, Council)),
        Within(CampaignPhase.CrossCheck, new("ReturnFromCrossCheck", LedBloc, Organiser, Council)),
        Within(CampaignPhase.Appraisal, new("EnterAppraisal", Organiser, Council)),
        Within(CampaignPhase.Appraisal, new("ConfirmAppraisalLines", Organiser, Council)),
        Within(CampaignPhase.Appraisal, new("ConfirmAppraisal", Organiser, Council)),
        Within(CampaignPhase.Appraisal, new("ReturnFromAppraisal", Organiser, Council)),
        new("ApplyScoreFile", OwnUnit, LedBloc, Organiser, Council),
        new("AttachEvidence", OwnUnit, LedBloc, Organiser, Council),
        new("WithdrawEvidence", OwnUnit, LedBloc, Organiser, Council),
        new("UploadEvidence", OwnUnit, LedBloc, Organiser, Council),
        new("RecordEvidenceScan", Organiser),
        new("OpenJudging", Organiser),
        new("AppointReviewer", Organiser),
        new("RecuseReviewer", Organiser),
        new("CloseJudging", Organiser),
        new("GiveMark") { AnySignedIn = true },
        new("AbstainFromMarking") { AnySignedIn = true },
        new("StandAside") { AnySignedIn = true },
    ];

    // What was returned may be supplemented beyond the phase, so the aggregate asks whether it is open.
    private static Permission Within(CampaignPhase phase, Permission row) => row with { Phase = phase, PhaseIsStretchable = true };
}
