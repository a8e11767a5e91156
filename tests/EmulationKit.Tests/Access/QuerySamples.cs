using EmulationKit.Access;
using EmulationKit.Audit;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Honours;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Scoring;
using EmulationKit.Tests.Campaigns;
using EmulationKit.Tests.UseCases;

namespace EmulationKit.Tests.Access;

/// <summary>For every query a question about what there is of unit U, and to whom it shows anything; letters as in
/// <see cref="AccessSamples"/>.</summary>
internal static class QuerySamples
{
    public static readonly IReadOnlyList<(string May, Func<AWorld, object> Request)> All =
    [
        (AccessSamples.Everybody, w => new FindCampaignsRequest("cb-525")),
        (AccessSamples.Everybody, w => new ShowCampaignRequest("cb-525")),
        (AccessSamples.Everybody, w => new ListBlocsRequest(w.Campaign.Id)),
        (AccessSamples.Everybody, w => new ListWorksRequest(w.Campaign.Id)),
        // Nothing is signed yet, so nobody is honoured.
        ("", w => new ListHonoursRequest(w.Campaign.Id)),
        ("", w => new ShowDecisionRequest(w.Campaign.Id, w.Decision.Id)),
        ("EOXUCSA", w => new ListParticipantsRequest { Only = [w.Person.Id] }),
        ("E", w => new ReadDossierRequest(w.Person.Id)),
        ("EOUHPCSA", w => new ListRegistrationsRequest(w.Campaign.Id)),
        ("EOUHPCSA", w => new ListSheetsRequest(w.Campaign.Id)),
        ("EOXCSA", _ => new ListHoldsRequest()),
        ("EOXCSA", _ => new ListOpinionsRequest()),
        ("EOUCSA", w => new ListNominationsRequest(w.Campaign.Id)),
        ("EOCSA", w => new ListRunsRequest(w.Campaign.Id)),
        ("EOUCSA", w => new ListResultsRequest(w.Run.Id)),
        ("EOCSA", w => new ListDecisionsRequest(w.Campaign.Id)),
        ("EOA", w => new ListCommentsRequest(w.Campaign.Id)),
        ("EOUA", w => new ListRolesRequest(w.Campaign.Id, AWorld.Officer)),
        ("EOA", w => new ListAuditRequest(w.Campaign.Id)),
        ("EOCSA", w => new SimulateRulesRequest(w.Campaign.Id, ACampaign.Rules(), AccessSamples.Day)),
        (AccessSamples.SignedIn, _ => new MyTasksRequest()),
    ];
}
