using EmulationKit.Participants;

namespace EmulationKit.Campaigns;

/// <summary>All blocs and clusters of one campaign together, which keep each participant in at most one of them.</summary>
public sealed class BlocRoster
{
    private readonly Campaign campaign;
    private readonly List<Bloc> blocs;
    private readonly Dictionary<ParticipantId, Bloc> places;

    private BlocRoster(Campaign campaign, List<Bloc> blocs)
    {
        this.campaign = campaign;
        this.blocs = blocs;
        places = blocs.SelectMany(bloc => bloc.Members.Select(member => (member, bloc))).ToDictionary(place => place.member, place => place.bloc);
    }

    /// <summary>The blocs, in the order given and then founded.</summary>
    public IReadOnlyList<Bloc> Blocs => blocs;

    /// <summary>The blocs as rules name them.</summary>
    public IReadOnlyList<BlocScope> Scopes => [.. blocs.Select(bloc => bloc.Scope)];

    /// <summary>The roster of a campaign.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="blocs">Every bloc of it.</param>
    /// <exception cref="ArgumentException">A bloc is of another campaign, or a participant is in two.</exception>
    public static BlocRoster Of(Campaign campaign, IEnumerable<Bloc> blocs)
    {
        Guard.Against.Null(campaign);
        var all = Guard.Against.Null(blocs).ToList();
        Guard.Against.InvalidInput(all, nameof(blocs), given => given.All(bloc => bloc.CampaignId == campaign.Id), "A bloc is of another campaign.");
        return new(campaign, all);
    }

    /// <summary>The bloc that a participant is in, if it is in one.</summary>
    /// <param name="participant">The participant.</param>
    public Bloc? BlocOf(ParticipantId participant) => places.GetValueOrDefault(participant);

    /// <summary>Who cross-checks a participant's sheet on a day; the standing body for who is in no bloc.</summary>
    /// <param name="participant">The participant.</param>
    /// <param name="day">The day.</param>
    public CrossChecker CrossCheckerFor(ParticipantId participant, DateOnly day) =>
        BlocOf(participant)?.CrossCheckerFor(participant, day) ?? CrossChecker.StandingBody;

    /// <summary>
    /// Founds a bloc without members. After launch, where the rules name the blocs, it can have members only when an
    /// amendment names it. Refused: <c>Bloc.CampaignOver</c> once the campaign is concluded or cancelled;
    /// <c>Code.Invalid</c>, <c>Code.Duplicate</c>, <c>Bloc.NameMissing</c>, <c>Bloc.KindUnknown</c>.
    /// </summary>
    /// <param name="code">Its code, unique in the campaign.</param>
    /// <param name="name">Its name.</param>
    /// <param name="kind">Bloc or cluster.</param>
    /// <param name="kinds">The kinds of participants it takes, by code; none means any.</param>
    public ErrorOr<Bloc> Found(string code, LocalizedText name, BlocKind kind, params IReadOnlyList<string> kinds)
    {
        Guard.Against.Null(kinds);
        if (CannotChange() is { } refusal)
        {
            return refusal;
        }

        var problems = new Problems();
        Codes.Check(problems, "code", code);
        Codes.CheckUnique(problems, [.. blocs.Select((bloc, i) => ($"blocs/{i}/code", bloc.Code)), ("code", code)]);
        if (PlanChecks.IsBlank(name))
        {
            problems.Add("Bloc.NameMissing", "name", "The bloc has no name; give one in Vietnamese.", "Khối, cụm chưa có tên; hãy đặt tên bằng tiếng Việt.");
        }

        for (var i = 0; i < kinds.Count; i++)
        {
            if (!HasKind(kinds[i]))
            {
                problems.AddRange([BlocErrors.KindUnknown(kinds[i], $"kinds/{i}")]);
            }
        }

        return problems.OrElse(() =>
        {
            var bloc = new Bloc(BlocId.New(), campaign.Id, code, name, kind, [.. kinds]);
            blocs.Add(bloc);
            return bloc;
        });
    }

    /// <summary>Admits a participant to a bloc. Refused: <c>Bloc.CampaignOver</c>, <c>Bloc.Unknown</c>,
    /// <c>Bloc.AlreadyInABloc</c>, <c>Bloc.KindUnknown</c>, <c>Bloc.KindNotInBloc</c>, <c>Bloc.NotInRules</c>.</summary>
    /// <param name="code">The bloc's code.</param>
    /// <param name="participant">The participant.</param>
    /// <param name="kind">The code of its kind.</param>
    public ErrorOr<Success> Admit(string code, ParticipantId participant, string kind)
    {
        if (CannotChange() is { } refusal)
        {
            return refusal;
        }

        if (blocs.Find(known => known.Code == code) is not { } bloc)
        {
            return BlocErrors.Unknown(code, blocs.Select(known => known.Code));
        }

        var problems = new Problems();
        if (BlocOf(participant) is { } present)
        {
            problems.AddRange([BlocErrors.AlreadyIn(present.Code)]);
        }

        if (!HasKind(kind))
        {
            problems.AddRange([BlocErrors.KindUnknown(kind, "kind")]);
        }
        else if (bloc.Kinds.Count > 0 && !bloc.Kinds.Contains(kind))
        {
            problems.AddRange([BlocErrors.KindNotInBloc(code, kind, bloc.Kinds)]);
        }

        if (campaign.Current?.Rules.Blocs is { } named && named.All(scope => scope.Code != code))
        {
            problems.AddRange([BlocErrors.NotInRules(code)]);
        }

        return problems.OrElse(() =>
        {
            bloc.Admit(participant);
            places.Add(participant, bloc);
            return Result.Success;
        });
    }

    /// <summary>Takes a participant out of its bloc. Refused: <c>Bloc.CampaignOver</c>, <c>Bloc.NotAMember</c>,
    /// <c>Bloc.MemberHoldsOffice</c> if it is head or deputy on that day or later.</summary>
    /// <param name="code">The bloc's code.</param>
    /// <param name="participant">The participant.</param>
    /// <param name="day">The day from which it is out.</param>
    public ErrorOr<Success> Release(string code, ParticipantId participant, DateOnly day) =>
        CannotChange() is { } refusal ? refusal
        : BlocOf(participant) is { } bloc && bloc.Code == code
            ? bloc.Release(participant, day).ThenDo(_ => places.Remove(participant))
            : BlocErrors.NotAMember(code);

    /// <summary>The blocs again for a campaign cloned from this one: codes, names, kinds and members. Heads, deputies
    /// and the pact are elected and signed anew.</summary>
    /// <param name="clone">The new campaign.</param>
    public BlocRoster CloneTo(Campaign clone)
    {
        Guard.Against.Null(clone);
        return new(clone, [.. blocs.Select(bloc => bloc.CloneTo(clone.Id))]);
    }

    private bool HasKind(string kind) => campaign.Plan.Kinds.Count == 0 || campaign.Plan.Kinds.Any(known => known.Code == kind);

    private Error? CannotChange() =>
        campaign.State is CampaignState.Draft or CampaignState.Launched or CampaignState.Closed ? null : BlocErrors.CampaignOver(campaign.State);
}
