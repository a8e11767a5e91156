using EmulationKit.Campaigns;

namespace EmulationKit.Access;

/// <content>Who may be honoured, who is, and what may be read.</content>
public static partial class AccessTable
{
    private static Grant[] Insiders => [Organiser, Auditor, Council, Signatory];

    // A hold and an opinion count in every campaign, so only an organiser of every campaign sets them.
    private static Permission[] Awards() =>
    [
        new("SetHold", Organiser),
        new("LiftHold", Organiser),
        new("AskOpinion", Organiser),
        new("RecordOpinion", Organiser),
        new("Nominate", OwnUnit, Organiser),
        new("SupplementNomination", OwnUnit, Organiser),
        new("WithdrawNomination", OwnUnit, Organiser),
        new("AcceptNomination", Organiser),
        new("ReturnNomination", Organiser),
        new("RejectNomination", Organiser),
        new("RecordBlocNomination", LedBloc, Organiser),
        new("CorrectBlocNomination", LedBloc, Organiser),
        new("WithdrawBlocNomination", LedBloc, Organiser),
        new("ReturnBlocNomination", Organiser),
        new("ConfirmBlocNomination", Organiser),
        new("RunEvaluation", Organiser),
        new("SimulateRules", Insiders),
        new("Rehearse", Insiders),
        new("SaveScenario", Organiser),
        new("DropScenario", Organiser),
        new("SettleTie", Organiser),
        new("PublishResults", Organiser),
        new("UnpublishResults", Organiser),
    ];

    private static Permission[] Honours() =>
    [
        new("DraftDecision", Organiser),
        new("ReviseDecision", Organiser),
        new("SupplementDecision", Organiser),
        new("SignDecision", Signatory),
        new("RevokeAward", Organiser),
        new("RecordRecovery", Organiser),
        new("SendComment") { Public = true, Phase = CampaignPhase.PublicComment },
        new("FileComplaint") { Public = true },
        new("AnswerComment", Organiser),
    ];

    private static Permission[] Reading() =>
    [
        new("FindCampaigns", [.. Insiders, new(Role.UnitOfficer, Reach.Campaign)]) { Public = true },
        new("ShowCampaign", [.. Insiders, new(Role.UnitOfficer, Reach.Campaign)]) { Public = true },
        new("ShowDesign", Organiser, Auditor),
        new("ExportPack", Organiser, Auditor),
        new("CompareWithOrigin", Organiser, Auditor),
        new("ListBlocs", [.. Insiders, new(Role.UnitOfficer, Reach.Campaign)]) { Public = true },
        new("ListParticipants", [.. Insiders, OwnUnit]) { Public = true },
        new("ShowParticipant", [.. Insiders, OwnUnit]),
        new("ExportParticipants", Organiser, Auditor),
        new("PreviewParticipants", Organiser),
        new("PreviewReorganisation", Organiser),
        new("ReadDossier", Organiser, Auditor),
        new("ListRegistrations", [.. Insiders, OwnUnit, LedBloc]),
        new("ShowRegistration", [.. Insiders, OwnUnit, LedBloc]),
        new("ListWorks", Insiders) { Public = true },
        new("ListSheets", [.. Insiders, OwnUnit, LedBloc]),
        new("ReadSheet", [.. Insiders, OwnUnit, LedBloc]),
        new("ShowSheet", [.. Insiders, OwnUnit, LedBloc]),
        new("CompareMembers", Organiser, LedBloc),
        new("DownloadSheets", Organiser, Council, OwnUnit, LedBloc),
        new("PreviewScoreFile", Organiser, Council, OwnUnit, LedBloc),
        new("ListMarkings", Organiser, Auditor),
        new("MyMarkings") { AnySignedIn = true },
        new("OpenEvidence", [.. Insiders, OwnUnit, LedBloc]),
        new("ListHolds", Insiders),
        new("ListOpinions", Insiders),
        new("ListNominations", [.. Insiders, OwnUnit]),
        new("ListBlocNominations", [.. Insiders, LedBloc]),
        new("ListRuns", Insiders) { Public = true },
        new("ListResults", [.. Insiders, OwnUnit]) { Public = true },
        new("ListRanks", Insiders) { Public = true },
        new("TallyResults", Insiders),
        new("ExplainOutcome", [.. Insiders, OwnUnit]),
        new("ListScenarios", Insiders),
        new("ListDecisions", Insiders) { Public = true },
        new("ShowDecision", Insiders) { Public = true },
        new("ListHonours", Insiders) { Public = true },
        new("CheckHonour", Insiders) { Public = true },
        new("ListComments", Organiser, Auditor),
        new("ListRoles", Organiser, Auditor),
        new("ListAudit", Organiser, Auditor),
        new("VerifyAudit", Organiser, Auditor),
        new("ShowOverview", Organiser, Auditor),
        new("ShowStatistics", Organiser, Auditor),
        new("MyTasks") { AnySignedIn = true },
        new("ShowStanding") { AnySignedIn = true },
    ];
}
