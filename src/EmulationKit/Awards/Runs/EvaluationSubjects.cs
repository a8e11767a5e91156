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
    private readonly BlocRoster roster;
    private readonly Dictionary<ParticipantId, RegisteredParticipant> registrations;
    private readonly Dictionary<ParticipantId, PackedSheet> sheets;
    private readonly ILookup<ParticipantId, Nomination> nominations;
    private readonly ILookup<ParticipantId, HeldAward> held;
    private readonly ILookup<ParticipantId, (string Award, BallotCount Count)> ballots;
    private IReadOnlyDictionary<ParticipantId, HoldState> holds = new Dictionary<ParticipantId, HoldState>();

    private EvaluationSubjects(
        Campaign campaign, BlocRoster roster, List<RegisteredParticipant> registrations, Dictionary<ParticipantId, PackedSheet> sheets, List<Nomination> nominations,
        IEnumerable<ClosedVote> sessions, ILookup<ParticipantId, HeldAward> held)
    {
        this.campaign = campaign;
        this.roster = roster;
        this.registrations = registrations.ToDictionary(r => r.Participant);
        this.sheets = sheets;
        this.nominations = nominations.ToLookup(n => n.Participant);
        this.held = held;
        ballots = sessions.SelectMany(s => s.Minutes.Motions).Where(m => m.Kind == MotionKind.Award)
            .SelectMany(m => m.Candidates.Where(c => c.Members > 0).Select(c => (c.Candidate, m.AwardCode, Count: new BallotCount(c.VotesFor, c.Members))))
            .ToLookup(b => b.Candidate, b => (b.AwardCode, b.Count));
    }

    public static async Task<IReadOnlyList<EvaluationSubject>> OfAsync(UseCaseScope scope, Campaign campaign, DateOnly asOf, CancellationToken cancellationToken)
    {
        var blocs = await scope.Repository<Bloc>().ListAsync(new BlocsOfCampaigns([campaign.Id]), cancellationToken);
        var gathered = new EvaluationSubjects(
            campaign,
            BlocRoster.Of(campaign, blocs),
            await scope.Repository<Registration>().ListAsync(new RegisteredParticipants(campaign.Id), cancellationToken),
            await SheetsAsync(scope, campaign, cancellationToken),
            await scope.Repository<Nomination>().ListAsync(new NominationsOf(campaign.Id), cancellationToken),
            await scope.Repository<CouncilSession>().ListAsync(new ClosedSessions(campaign.Id), cancellationToken),
            await HistoryAsync(scope, campaign, cancellationToken));
        var ids = gathered.registrations.Keys.Union(gathered.sheets.Keys).Union(gathered.nominations.Select(n => n.Key)).ToHashSet();
        var participants = await ParticipantsById.ListAsync(scope, ids, cancellationToken);
        gathered.holds = HoldRegister.StatesOf(
            ids,
            await scope.Repository<EligibilityHold>().ListAsync(new HoldsOn(asOf), cancellationToken),
            await scope.Repository<OpinionRequest>().ListAsync(new OpinionsAskedBy(asOf), cancellationToken),
            asOf);
        return [.. participants.Where(p => Counts(p, asOf)).Select(gathered.SubjectOf)];
    }

    // Of units that went over into another one, either they or the successor counts, whichever exists on the day.
    private static bool Counts(Participant participant, DateOnly asOf) =>
        participant.Validity.Contains(asOf) || (participant.Successors.Count == 0 && !(participant.Validity.From > asOf));

    private static async Task<Dictionary<ParticipantId, PackedSheet>> SheetsAsync(UseCaseScope scope, Campaign campaign, CancellationToken cancellationToken)
    {
        var sheets = new Dictionary<ParticipantId, PackedSheet>();
        await foreach (var sheet in scope.PackedSheetsAsync(campaign.Id, null, cancellationToken))
        {
            sheets.Add(sheet.Participant, sheet);
        }

        return sheets;
    }

    private static async Task<ILookup<ParticipantId, HeldAward>> HistoryAsync(UseCaseScope scope, Campaign campaign, CancellationToken cancellationToken)
    {
        var decisions = await scope.Repository<AwardDecision>().ListAsync(new EarlierAwards(campaign.Id), cancellationToken);
        var plans = await scope.Repository<Campaign>().ListAsync(new PlansOf([.. decisions.Select(d => d.Campaign).Distinct()]), cancellationToken);
        var thematic = plans.Where(c => c.Plan.Form == CampaignForm.Thematic).Select(c => c.Id).ToHashSet();
        return decisions
            .SelectMany(d => d.PublicEntries.Select(e => (e.Participant, Held: new HeldAward(e.AwardCode, d.Signature?.SignedOn.Year ?? 0)
            {
                ThematicOrSudden = thematic.Contains(d.Campaign),
            })))
            .ToLookup(h => h.Participant, h => h.Held);
    }

    private EvaluationSubject SubjectOf(Participant participant)
    {
        var sheet = sheets.TryGetValue(participant.Id, out var packed) ? packed : (PackedSheet?)null;
        var registration = registrations.GetValueOrDefault(participant.Id);
        var inForce = registration?.State == RegistrationState.Confirmed;
        var kind = sheet?.Kind ?? participant.Kind;
        var bloc = sheet is { } there ? there.Bloc : roster.BlocOf(participant.Id)?.Code;
        var standing = campaign.Plan.Kinds.FirstOrDefault(k => k.Code == kind)?.Standing ?? WorkStanding.Neither;
        var input = new ParticipantInput(ParticipantKeys.Of(participant.Id))
        {
            Kind = kind,
            Bloc = bloc,
            Area = participant.Tags.FirstOrDefault(),
            Registered = inForce,
            Titles = inForce ? registration?.Content.Titles : [],
            Hold = holds[participant.Id] switch { HoldState.Clear => false, HoldState.Held => true, _ => null },
            Leader = standing.IsLeader(participant),
            DirectWorker = standing.IsDirectWorker(participant),
            History = [.. held[participant.Id]],
            Nominations = NominationsOf(participant.Id),
            Ballots = ballots[participant.Id].GroupBy(b => b.Award, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().Count),
        };
        return new(participant, Place.UnitOf(participant), input) { Values = sheet is { IsFinal: true } final && final.RulesVersion == campaign.Current?.Number ? final.Inputs : null };
    }

    // Of several nominations for one award, one that counts is enough; else what is still open is not known.
    private Dictionary<string, bool> NominationsOf(ParticipantId participant) => nominations[participant]
        .GroupBy(n => n.Award, StringComparer.Ordinal)
        .Select(g => (Award: g.Key, Counts: g.Any(n => n.Counts == true) ? true : g.Any(n => n.Counts is null) ? null : (bool?)false))
        .Where(n => n.Counts is not null)
        .ToDictionary(n => n.Award, n => n.Counts == true);
}
