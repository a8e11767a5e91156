using EmulationKit.Access;
using EmulationKit.Audit;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Honours;
using EmulationKit.Packs;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Scoring;
using EmulationKit.Tests.Campaigns;
using EmulationKit.Tests.UseCases;

namespace EmulationKit.Tests.Access;

/// <summary>A question, and to whom it shows what; letters as in <see cref="AccessSamples"/>.</summary>
/// <param name="Ask">The question.</param>
internal sealed record QuerySample(Func<AWorld, object> Ask)
{
    /// <summary>Who is answered, where the question is no list.</summary>
    public string May { get; init; } = "";

    /// <summary>Everything in the list, and who is shown it.</summary>
    public (string Who, Func<AWorld, object> Thing)[] Shows { get; init; } = [];

    /// <summary>The same question with filters, searched and sorted otherwise.</summary>
    public Func<AWorld, object[]> Variants { get; init; } = _ => [];
}

/// <summary>For every query what it shows of unit U and of others in the campaign, and in another one.</summary>
internal static class QuerySamples
{
    private const string Everybody = AccessSamples.Everybody;

    public static readonly IReadOnlyList<QuerySample> All =
    [
        new(_ => new FindCampaignsRequest())
        {
            Shows = [(Everybody, w => w.Campaign.Id), (Everybody, w => w.Elsewhere.Id), ("E", w => w.Draft.Id)],
            Variants = _ => [new FindCampaignsRequest("nháp"), new FindCampaignsRequest("nhap"), new FindCampaignsRequest("525"), new FindCampaignsRequest(State: CampaignState.Draft)],
        },
        new(_ => new ListParticipantsRequest())
        {
            Shows =
            [
                (Everybody, w => w.Unit.Id), (Everybody, w => w.Other.Id), (Everybody, w => w.Head.Id), (Everybody, w => w.Deputy.Id),
                ("EOXUCSA", w => w.Person.Id), ("EOXVCSA", w => w.OtherPerson.Id),
            ],
            Variants = w =>
            [
                new ListParticipantsRequest("nông thị"), new ListParticipantsRequest("n1"), new ListParticipantsRequest("Bình"), new ListParticipantsRequest(Kind: "department"),
                new ListParticipantsRequest(Parent: w.Unit.Id), new ListParticipantsRequest(Parent: w.Other.Id), new ListParticipantsRequest { Only = [w.Person.Id, w.OtherPerson.Id, w.Unit.Id] },
            ],
        },
        new(w => new ReadDossierRequest(w.Person.Id)) { May = "E" },
        new(w => new ListRegistrationsRequest(w.Campaign.Id))
        {
            Shows = [("EOUHPCSA", w => w.Registration.Id), ("EOVCSA", w => w.OtherRegistration.Id)],
            Variants = w =>
            [
                new ListRegistrationsRequest(w.Campaign.Id, RegistrationState.Draft), new ListRegistrationsRequest(w.Campaign.Id, RegistrationState.Submitted),
                new ListRegistrationsRequest(w.Campaign.Id, Participant: w.Unit.Id), new ListRegistrationsRequest(w.Campaign.Id, Participant: w.Other.Id),
            ],
        },
        new(w => new ListRegistrationsRequest(w.Elsewhere.Id)) { Shows = [("EX", w => w.RegistrationElsewhere.Id)] },
        new(w => new ListSheetsRequest(w.Campaign.Id))
        {
            Shows = [("EOUHPCSA", w => w.Sheet.Id), ("EOVCSA", w => w.OtherSheet.Id)],
            Variants = w =>
            [
                new ListSheetsRequest(w.Campaign.Id, ScoreSheetState.Draft), new ListSheetsRequest(w.Campaign.Id, ScoreSheetState.Appraised), new ListSheetsRequest(w.Campaign.Id, Bloc: "K1"), new ListSheetsRequest(w.Campaign.Id, Order: SheetOrder.Total),
                new ListSheetsRequest(w.Campaign.Id, Participant: w.Unit.Id), new ListSheetsRequest(w.Campaign.Id, Participant: w.Other.Id),
                new ListSheetsRequest(w.Campaign.Id, Returned: false), new ListSheetsRequest(w.Campaign.Id, Returned: true), new ListSheetsRequest(w.Campaign.Id, Text: "don vi v"),
            ],
        },
        new(w => new ListSheetsRequest(w.Elsewhere.Id)) { Shows = [("EX", w => w.SheetElsewhere.Id)] },
        new(w => new ReadSheetRequest(w.Campaign.Id, w.Sheet.Id)) { May = "EOUHPCSA" },
        new(w => new ShowSheetRequest(w.Campaign.Id, w.Sheet.Id)) { May = "EOUHPCSA" },
        new(w => new CompareMembersRequest(w.Campaign.Id, "K1", "PCI")) { May = "EOHP" },
        // Each of them gets the rows of its own sheets, or hears that there are none.
        new(w => new DownloadSheetsRequest(w.Campaign.Id)) { May = "EOUVHPC" },
        new(w => new PreviewScoreFileRequest(w.Campaign.Id, new CsvSource("a.csv", () => new MemoryStream()))) { May = "EOUVHPC" },
        new(w => new ListMarkingsRequest(w.Campaign.Id))
        {
            Shows = [("EOA", w => w.Marks.Id)],
            Variants = w =>
            [
                new ListMarkingsRequest(w.Campaign.Id, "EXEMPLARS"), new ListMarkingsRequest(w.Campaign.Id, Participant: w.Unit.Id), new ListMarkingsRequest(w.Campaign.Id, Participant: w.Other.Id), new ListMarkingsRequest(w.Campaign.Id, OnlyOpen: true),
            ],
        },
        new(w => new MyMarkingsRequest(w.Campaign.Id)) { May = AccessSamples.SignedIn },
        new(w => new OpenEvidenceRequest(w.Campaign.Id, w.File.Id)) { May = "EOUHPCSA" },
        new(_ => new ListHoldsRequest())
        {
            Shows = [("EOXCSA", w => w.Hold.Id)],
            Variants = w => [new ListHoldsRequest(w.Other.Id), new ListHoldsRequest(w.Unit.Id), new ListHoldsRequest(OnlyStanding: true)],
        },
        new(_ => new ListOpinionsRequest())
        {
            Shows = [("EOXCSA", w => w.Opinion.Id)],
            Variants = w => [new ListOpinionsRequest(w.Other.Id), new ListOpinionsRequest(w.Unit.Id), new ListOpinionsRequest(OnlyAwaited: true)],
        },
        new(w => new ListNominationsRequest(w.Campaign.Id))
        {
            Shows = [("EOUCSA", w => w.Nomination.Id), ("EOVCSA", w => w.OtherNomination.Id)],
            Variants = w =>
            [
                new ListNominationsRequest(w.Campaign.Id, "FLAG"), new ListNominationsRequest(w.Campaign.Id, "MERIT"), new ListNominationsRequest(w.Campaign.Id, State: NominationState.Rejected),
            ],
        },
        new(w => new ListBlocNominationsRequest(w.Campaign.Id))
        {
            Shows = [("EOHPCSA", w => w.BlocVote.Id)],
            Variants = w =>
            [
                new ListBlocNominationsRequest(w.Campaign.Id, "K1"), new ListBlocNominationsRequest(w.Campaign.Id, State: BlocNominationState.Recorded), new ListBlocNominationsRequest(w.Campaign.Id, State: BlocNominationState.Confirmed),
            ],
        },
        new(w => new ListRunsRequest(w.Campaign.Id)) { Shows = [("EOCSA", w => w.Run.Id)] },
        new(w => new ListRunsRequest(w.Elsewhere.Id)) { Shows = [(Everybody, w => w.PublishedRun.Id)] },
        new(w => new ListResultsRequest(w.Run.Id))
        {
            Shows = [("EOUCSA", w => (w.Unit.Id, (string?)null)), ("EOVCSA", w => (w.Other.Id, (string?)null))],
            Variants = w =>
            [
                new ListResultsRequest(w.Run.Id, Order: ResultOrder.Name), new ListResultsRequest(w.Run.Id, Order: ResultOrder.Total),
                new ListResultsRequest(w.Run.Id, Bloc: "K1"), new ListResultsRequest(w.Run.Id, Outcome: Outcome.Granted), new ListResultsRequest(w.Run.Id, Outcome: Outcome.NotConsidered),
            ],
        },
        new(w => new ListResultsRequest(w.Run.Id, "MERIT"))
        {
            Shows = [("EOUCSA", w => (w.Unit.Id, (string?)"MERIT")), ("EOVCSA", w => (w.Other.Id, (string?)"MERIT"))],
            Variants = w =>
            [
                new ListResultsRequest(w.Run.Id, "MERIT", Outcome: Outcome.Granted), new ListResultsRequest(w.Run.Id, "MERIT", Outcome: Outcome.NotConsidered),
                new ListResultsRequest(w.Run.Id, "MERIT", Outcome: Outcome.NotConsidered, Order: ResultOrder.Total),
            ],
        },
        new(w => new ListResultsRequest(w.PublishedRun.Id)) { Shows = [(Everybody, w => (w.Unit.Id, (string?)null))] },
        new(w => new ListDecisionsRequest(w.Campaign.Id)) { Shows = [("EOCSA", w => w.Decision.Id)] },
        new(w => new ListDecisionsRequest(w.Elsewhere.Id)) { Shows = [("EX", w => w.DecisionElsewhere.Id)] },
        new(w => new ListCommentsRequest(w.Campaign.Id)) { Shows = [("EOA", w => w.Comment.Id)], Variants = w => [new ListCommentsRequest(w.Campaign.Id, OnlyOpen: true)] },
        new(w => new ListCommentsRequest(w.Elsewhere.Id)) { Shows = [("EX", w => w.CommentElsewhere.Id)] },
        new(w => new ListRolesRequest(w.Campaign.Id, AWorld.Officer)) { Shows = [("EOUA", w => w.OfficerRole.Id)], Variants = w => [new ListRolesRequest(w.Campaign.Id, AWorld.Officer, Role.Organiser)] },
        new(w => new ListAuditRequest(w.Campaign.Id))
        {
            Shows = [("EOA", w => (w.Campaign.Id.Value, 1L))],
            Variants = w => [new ListAuditRequest(w.Campaign.Id, $"Campaign/{w.Campaign.Id.Value}"), new ListAuditRequest(w.Campaign.Id, Actor: AWorld.Organiser)],
        },
        new(w => new ListAuditRequest(w.Elsewhere.Id)) { Shows = [("EX", w => (w.Elsewhere.Id.Value, 1L))] },
        new(w => new VerifyAuditRequest(w.Campaign.Id)) { May = "EOA" },
        new(w => new VerifyAuditRequest(w.Elsewhere.Id)) { May = "EX" },
        new(w => new SimulateRulesRequest(w.Campaign.Id, ACampaign.Rules(), AccessSamples.Day)) { May = "EOCSA" },
        new(w => new ShowRegistrationRequest(w.Campaign.Id, w.Unit.Id)) { May = "EOUHPCSA" },
        new(w => new ShowRegistrationRequest(w.Elsewhere.Id, w.Unit.Id)) { May = "EX" },
        new(w => new ShowOverviewRequest(w.Campaign.Id)) { May = "EOA" },
        new(w => new ShowStatisticsRequest(w.Campaign.Id)) { May = "EOA" },
        new(w => new RehearseRequest(w.Campaign.Id, Scenario.None, AccessSamples.Day)) { May = "EOCSA" },
        new(w => new ListScenariosRequest(w.Campaign.Id)) { Shows = [("EOCSA", w => w.Scenario.Id)] },
        new(w => new TallyResultsRequest(w.Run.Id)) { May = "EOCSA" },
        // Results that are not published are for nobody's unit, published ones for one's own.
        new(w => new ExplainOutcomeRequest(w.Campaign.Id, w.Unit.Id, Run: w.Run.Id)) { May = "EOCSA" },
        new(w => new ExplainOutcomeRequest(w.Elsewhere.Id, w.Unit.Id)) { May = "EX" },
        new(w => new ShowDesignRequest(w.Campaign.Id)) { May = "EOA" },
        new(w => new ExportPackRequest(w.Campaign.Id)) { May = "EOA" },
        new(w => new CompareWithOriginRequest(w.Campaign.Id)) { May = "EOA" },
        new(w => new ShowParticipantRequest(w.Campaign.Id, w.Unit.Id)) { May = "EOUCSA" },
        new(w => new ExportParticipantsRequest(w.Campaign.Id)) { May = "EOA" },
        new(_ => new PreviewParticipantsRequest([new(new("W", "Xã W", "commune"))])) { May = "E" },
        new(w => new PreviewReorganisationRequest(AccessSamples.Day, AWorld.Paper, [w.Unit.Id], [w.Other.Id])) { May = "E" },
        new(_ => new MyTasksRequest()) { May = AccessSamples.SignedIn },
        new(w => new ShowStandingRequest(w.Campaign.Id)) { May = AccessSamples.SignedIn },
        new(w => new ShowCampaignRequest(w.Campaign.Code)) { May = Everybody },
        new(w => new ShowCampaignRequest(w.Draft.Code)) { May = "E" },
        new(w => new ListBlocsRequest(w.Campaign.Id)) { May = Everybody },
        new(w => new ListWorksRequest(w.Campaign.Id)) { May = Everybody },
        // Nothing is signed yet, so nobody is honoured.
        new(w => new ListHonoursRequest(w.Campaign.Id)) { May = Everybody },
        new(w => new ShowDecisionRequest(w.Campaign.Id, w.Decision.Id)) { May = "" },
        new(w => new CheckHonourRequest(w.Campaign.Id, CheckCode.Of(w.Decision.Id, w.Unit.Id, "MERIT"))) { May = "" },
        new(w => new ListRanksRequest(w.Elsewhere.Id)) { May = Everybody },
    ];
}
