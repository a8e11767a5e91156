using EmulationKit.Access;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Honours;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Scoring;

namespace EmulationKit.UI.Tests.Hosts;

/// <summary>Two units of one bloc, neither its head nor its deputy: an officer of the one who asks for everything, and the
/// other, of which much is stored that is for others to read.</summary>
internal sealed class Secrets
{
    /// <summary>Stands in every text of the other unit that its own people and the standing body alone may read.</summary>
    public const string Mark = "BÍ MẬT";

    public static readonly ActorId Curious = new("curious");

    private static readonly ActorId Theirs = new("theirs");

    public Secrets(Demo demo)
    {
        var (campaign, store) = (demo.Campaign, demo.Store);
        var bloc = demo.Blocs.First(b => b.Members.Count >= 5);
        (Own, Other) = (demo.UnitOf(bloc.Members[3]), demo.UnitOf(bloc.Members[4]));
        store.Seed(RoleAssignment.Give(Curious, Role.UnitOfficer, campaign.Id, Own.Id, new(2023, 8, 1)).Value, RoleAssignment.Give(Theirs, Role.UnitOfficer, campaign.Id, Other.Id, new(2023, 8, 1)).Value);
        Registration = Registered(campaign);
        var rules = Demo.Must(SheetCriteria.For(campaign.Current!.Rules.Criteria, campaign.Current.Number, Other.Kind, bloc.Code));
        Sheet = Filled(rules, campaign.Id);
        Nomination = Demo.Must(Nomination.Propose(campaign, Other.Id, Other.Id, campaign.Current.Rules.Awards[0].Code, $"{Mark} thành tích", Theirs, Demo.At(2024, 9, 1)));
        Hold = Demo.Must(EligibilityHold.Set(Other.Id, HoldGround.Inspection, Demo.Organiser, new(2024, 9, 1), new($"{Mark} vướng mắc")));
        Opinion = Demo.Must(OpinionRequest.Ask(Other.Id, $"{Mark} cơ quan", Demo.Organiser, new(2024, 9, 1), new("Công văn 1")));
        Vote = Demo.Must(BlocNomination.Record(campaign, bloc, campaign.Current.Rules.Awards[0].Code,
            new(new(2024, 9, 1), 3, 3, 3, 0, [new(Other.Id, 3)]) { Reference = $"{Mark} biên bản" }, Theirs, Demo.At(2024, 9, 2)));
        store.Seed(Vote);
        store.Seed(Registration);
        store.Seed(Sheet);
        store.Seed(Nomination);
        store.Seed(Hold);
        store.Seed(Opinion);
    }

    public Participant Own { get; }

    public Participant Other { get; }

    public Registration Registration { get; }

    public ScoreSheet Sheet { get; }

    public Nomination Nomination { get; }

    public BlocNomination Vote { get; }

    public EligibilityHold Hold { get; }

    public OpinionRequest Opinion { get; }

    /// <summary>The ids of what is the other unit's.</summary>
    public IReadOnlyList<Guid> Ids => [Other.Id.Value, Registration.Id.Value, Sheet.Id.Value, Nomination.Id.Value, Vote.Id.Value, Hold.Id.Value, Opinion.Id.Value];

    private Registration Registered(Campaign campaign)
    {
        var registration = Demo.Must(Registration.Draft(campaign, new(Other.Id, Other.Kind), Theirs, Demo.At(2023, 9, 1)));
        Demo.Must(registration.PlanWork(new($"{Mark} công trình", 5, new(new(2023, 10, 1), new(2024, 8, 31)))));
        return registration;
    }

    private ScoreSheet Filled(SheetCriteria rules, CampaignId campaign)
    {
        var sheet = ScoreSheet.Open(campaign, Other.Id, Other.Id, rules, Other.SortKey);
        var turn = ColumnTurn.SelfScore(new(Theirs, SheetCapacity.OwnUnit) { Units = [Other.Id] }, true, Demo.At(2024, 8, 10));
        var line = rules.Lines.First(l => l.Method is CountMethod);
        Demo.Must(sheet.Enter(rules, turn, new EntryEdit(line.Code, CriterionInput.Count(3)) { Note = $"{Mark} ghi chú" }));
        Demo.Must(sheet.AttachEvidence(rules, turn, line.Code, Demo.Must(EvidenceRef.Paper($"{Mark} minh chứng"))));
        return sheet;
    }
}
