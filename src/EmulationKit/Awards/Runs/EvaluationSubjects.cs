using EmulationKit.Campaigns;
using EmulationKit.Council;
using EmulationKit.Honours;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Scoring;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>
/// Gathers what an evaluation of a campaign is given: everybody who registered, has a sheet or is nominated, with the
/// confirmed appraisal alone as values. What is not known is left open, never taken for no.
/// </summary>
internal sealed class EvaluationSubjects
{
    private readonly Campaign campaign;
    private readonly Dictionary<ParticipantId, Registration> registrations;
    private readonly Dictionary<ParticipantId, ScoreSheet> sheets;
    private readonly ILookup<ParticipantId, Nomination> nominations;
    private readonly ILookup<ParticipantId, HeldAward> held;
    private readonly IReadOnlyList<CouncilSession> sessions;
    private readonly BlocRoster roster;
    private IReadOnlyDictionary<ParticipantId, HoldState> holds = new Dictionary<ParticipantId, HoldState>();

    private EvaluationSubjects(
        Campaign campaign, BlocRoster roster, List<Registration> registrations, List<ScoreSheet> sheets, List<Nomination> nominations,
        IReadOnlyList<CouncilSession> sessions, ILookup<ParticipantId, HeldAward> held)
    {
        this.campaign = campaign;
        this.roster = roster;
        this.registrations = registrations.Where(r => r.State is not (RegistrationState.Draft or RegistrationState.Withdrawn)).ToDictionary(r => r.ParticipantId);
        this.sheets = sheets.ToDictionary(s => s.Participant);
        this.nominations = nominations.ToLookup(n => n.Participant);
        this.sessions = sessions;
        this.held = held;
    }

    public static async Task<IReadOnlyList<EvaluationSubject>> OfAsync(UseCaseScope scope, Campaign campaign, DateOnly asOf, CancellationToken cancellationToken)
    {
        var blocs = await scope.Repository<Bloc>().ListAsync(new BlocsOfCampaigns([campaign.Id]), cancellationToken);
        var gathered = new EvaluationSubjects(
            campaign,
            BlocRoster.Of(campaign, blocs),
            await scope.Repository<Registration>().ListAsync(new RegistrationsOf(campaign.Id), cancellationToken),
            await scope.Repository<ScoreSheet>().ListAsync(new SheetsOf(campaign.Id), cancellationToken),
            await scope.Repository<Nomination>().ListAsync(new NominationsOf(campaign.Id), cancellationToken),
            await scope.Repository<CouncilSession>().ListAsync(new SessionsOf(campaign.Id), cancellationToken),
            await HistoryAsync(scope, campaign, cancellationToken));
        var ids = gathered.registrations.Keys.Union(gathered.sheets.Keys).Union(gathered.nominations.Select(n => n.Key)).ToHashSet();
        var participants = (await scope.Repository<Participant>().ListAsync(cancellationToken)).Where(p => ids.Contains(p.Id)).ToArray();
        gathered.holds = HoldRegister.StatesOf(
            ids,
            await scope.Repository<EligibilityHold>().ListAsync(cancellationToken),
            await scope.Repository<OpinionRequest>().ListAsync(cancellationToken),
            asOf);
        // Who went over into another unit is counted there, once.
        return [.. participants.Where(p => p.Successors.Count == 0 || p.Validity.Contains(asOf)).Select(p => new EvaluationSubject(p, Place.UnitOf(p), gathered.InputOf(p), gathered.sheets.GetValueOrDefault(p.Id)))];
    }

    private static async Task<ILookup<ParticipantId, HeldAward>> HistoryAsync(UseCaseScope scope, Campaign campaign, CancellationToken cancellationToken)
    {
        var campaigns = (await scope.Repository<Campaign>().ListAsync(cancellationToken)).ToDictionary(c => c.Id);
        var decisions = await scope.Repository<AwardDecision>().ListAsync(cancellationToken);
        return decisions.Where(d => d.Campaign != campaign.Id && d.Signature is not null)
            .SelectMany(d => d.PublicEntries.Select(e => (e.Participant, Held: new HeldAward(e.AwardCode, d.Signature?.SignedOn.Year ?? 0)
            {
                ThematicOrSudden = campaigns.GetValueOrDefault(d.Campaign)?.Plan.Form == CampaignForm.Thematic,
            })))
            .ToLookup(h => h.Participant, h => h.Held);
    }

    private ParticipantInput InputOf(Participant participant)
    {
        var sheet = sheets.GetValueOrDefault(participant.Id);
        var registration = registrations.GetValueOrDefault(participant.Id);
        var kind = sheet?.Kind ?? participant.Kind;
        var standing = campaign.Plan.Kinds.FirstOrDefault(k => k.Code == kind)?.Standing ?? WorkStanding.Neither;
        return new(ParticipantKeys.Of(participant.Id))
        {
            Kind = kind,
            Bloc = sheet is null ? roster.BlocOf(participant.Id)?.Code : sheet.Bloc,
            Area = participant.Tags.FirstOrDefault(),
            Registered = registration?.IsInForce ?? false,
            Titles = registration?.RegisteredTitles ?? [],
            Hold = holds[participant.Id] switch { HoldState.Clear => false, HoldState.Held => true, _ => null },
            Leader = standing == WorkStanding.Leader || (standing == WorkStanding.OfEach && participant.Standing == PersonStanding.Leader),
            DirectWorker = standing == WorkStanding.DirectWorker || (standing == WorkStanding.OfEach && participant.Standing == PersonStanding.DirectWorker),
            History = [.. held[participant.Id]],
            Nominations = NominationsOf(participant.Id),
            Ballots = BallotsOn(participant.Id),
            Inputs = sheet?.FinalInputs() is { IsError: false, Value: var final } && final.RulesVersion == campaign.Current?.Number
                ? final.Inputs : ParticipantInput.NoInputs,
        };
    }

    // Of several nominations for one award, one that counts is enough; else what is still open is not known.
    private Dictionary<string, bool> NominationsOf(ParticipantId participant) => nominations[participant]
        .GroupBy(n => n.Award, StringComparer.Ordinal)
        .Select(g => (Award: g.Key, Counts: g.Any(n => n.Counts == true) ? true : g.Any(n => n.Counts is null) ? null : (bool?)false))
        .Where(n => n.Counts is not null)
        .ToDictionary(n => n.Award, n => n.Counts == true);

    private Dictionary<string, BallotCount> BallotsOn(ParticipantId participant) => sessions
        .OrderBy(s => s.MeetsOn)
        .SelectMany(s => s.Outcome?.Minutes.Motions ?? [])
        .Where(m => m.Kind == MotionKind.Award)
        .SelectMany(m => m.Candidates.Where(c => c.Candidate == participant && c.Members > 0).Select(c => (m.AwardCode, Count: new BallotCount(c.VotesFor, c.Members))))
        .GroupBy(b => b.AwardCode, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Last().Count);
}
