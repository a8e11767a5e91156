using EmulationKit.Access;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Honours;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Scoring;
using EmulationKit.Tests.Campaigns;
using EmulationKit.UseCases;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace EmulationKit.Tests.UseCases;

/// <summary>Two campaigns with units in blocs, somebody in every role, and one thing of every sort, in a store.</summary>
internal sealed partial class AWorld
{
    public static readonly DateOnly Start = new(2023, 1, 1);

    public static readonly Source Paper = new("Công văn 12/SNV");

    private readonly List<object> everything = [];
    private ITestStore? store;

    public AWorld()
    {
        var moment = ACampaign.Vn(2023, 9, 15, 9);
        Unit = Register("U", "department");
        Other = Register("V", "commune");
        Head = Register("H", "department");
        Deputy = Register("P", "department");
        Person = Participant.Create(new("N1", "Nông Thị Hoa", "department") { Nature = ParticipantNature.Person }).Value;
        Refused.Not(Person.MoveUnder(Unit.Id, id => id == Unit.Id ? Unit : null));
        Campaign = ACampaign.Open();
        Elsewhere = ACampaign.Open(code: "cb-khac");
        var roster = BlocRoster.Of(Campaign, []);
        Bloc = roster.Found("K1", "Khối 1", BlocKind.Bloc, "department").Value;
        foreach (var member in new[] { Unit, Head, Deputy })
        {
            Refused.Not(roster.Admit("K1", member.Id, member.Kind));
        }

        Refused.Not(Bloc.Appoint(BlocRole.Head, Head.Id, Start));
        Refused.Not(Bloc.Appoint(BlocRole.Deputy, Deputy.Id, Start));
        Registration = Registration.Draft(Campaign, new(Unit.Id, Unit.Kind, "K1"), Officer, moment).Value;
        var rules = SheetCriteria.For(Campaign.Current!.Rules.Criteria, 1, Unit.Kind, "K1").Value;
        Sheet = ScoreSheet.Open(Campaign.Id, Unit.Id, Unit.Id, rules);
        Marks = JudgedMarks.Open(Campaign.Id, Unit.Id, rules.Find("EXEMPLARS")!, [new("reviewer")]).Value;
        Hold = EligibilityHold.Set(Other.Id, HoldGround.Inspection, ACampaign.Organiser, Start, Paper).Value;
        Opinion = OpinionRequest.Ask(Other.Id, "Công an tỉnh", ACampaign.Organiser, Start, Paper).Value;
        Nomination = Nomination.Propose(Campaign, Unit.Id, Unit.Id, "MERIT", "Dẫn đầu khối", Officer, moment).Value;
        BlocVote = BlocNomination.Record(Campaign, Bloc, "MERIT", new(ACampaign.Day(2023, 8, 15), 3, 3, 3, 0, [new(Unit.Id, 3)]), HeadOfficer, moment).Value;
        Comment = PublicComment.Receive(Campaign.Id, CommentKind.Comment, "Rất xứng đáng", Unit.Id, null, null, moment).Value;
        var evaluation = EvaluationPlan.Compile(Campaign.Current.Rules).Value.Evaluate([new(ParticipantKeys.Of(Unit.Id)) { Kind = "department", Bloc = "K1" }], new(new(2024, 10, 1))).Value;
        Run = EvaluationRun.Of(Campaign.Id, 1, evaluation.Options, EvaluationSeal.Of(evaluation), ACampaign.Organiser, moment);
        Scenario = SavedScenario.Keep(Campaign, "Hạ mức bằng khen", EmulationKit.Awards.Scenario.Read(Campaign.Current.Rules, "MERIT.minTotal1=75").Value, ACampaign.Organiser, moment).Value;
        Decision = AwardDecision.Draft(Campaign.Id, [Paper], [new(Unit.Id, "MERIT")], Run.SealHash).Value;
        File = EvidenceFile.Of(new(Campaign, Unit, [Bloc]), new(EvidenceId.New(), "application/pdf", 9, new string('b', 64)), "a.pdf", EvidenceVerdict.Pending, Officer, moment);
        OfficerRole = RoleAssignment.Give(Officer, Role.UnitOfficer, Campaign.Id, Unit.Id, Start).Value;
        everything.AddRange([Unit, Other, Head, Deputy, Person, Campaign, Elsewhere, Bloc, Registration, Sheet, Marks, Hold, Opinion, Nomination, BlocVote, Comment, Run, RunSeal.Of(Run, EvaluationSeal.Of(evaluation)), Scenario, Decision, File, OfficerRole]);
        everything.AddRange(EvaluationRow.Of(Run, evaluation, new(Unit, Unit.Id, evaluation.Inputs[ParticipantKeys.Of(Unit.Id)])));
        Keep(Everywhere, Role.Organiser, null);
        Keep(Organiser, Role.Organiser, Campaign.Id);
        Keep(Stranger, Role.Organiser, Elsewhere.Id);
        Keep(OtherOfficer, Role.UnitOfficer, Campaign.Id, Other.Id);
        Keep(HeadOfficer, Role.UnitOfficer, Campaign.Id, Head.Id);
        Keep(DeputyOfficer, Role.UnitOfficer, Campaign.Id, Deputy.Id);
        Keep(CouncilMember, Role.CouncilMember, Campaign.Id);
        Keep(Signatory, Role.Signatory, Campaign.Id);
        Keep(Auditor, Role.Auditor, Campaign.Id);
        everything.Add(RoleAssignment.Give(Former, Role.Organiser, null, null, Start, new(2023, 6, 30)).Value);
        Crowd = [.. Others(rules, moment)];
    }

    public static ActorId Everywhere { get; } = new("everywhere");

    public static ActorId Organiser { get; } = new("of-this-campaign");

    public static ActorId Stranger { get; } = new("of-another-campaign");

    public static ActorId Officer { get; } = new("officer");

    public static ActorId OtherOfficer { get; } = new("other-officer");

    public static ActorId HeadOfficer { get; } = new("head");

    public static ActorId DeputyOfficer { get; } = new("deputy");

    public static ActorId CouncilMember { get; } = new("council");

    public static ActorId Signatory { get; } = new("signatory");

    public static ActorId Auditor { get; } = new("auditor");

    public static ActorId Former { get; } = new("former-organiser");

    public ITestStore Store => store ?? throw new InvalidOperationException("The world is in no store yet.");

    public IReadOnlyList<object> Everything => everything;

    public FakeTimeProvider Clock { get; private set; } = NewClock();

    public UseCaseServices Services => new(Store, Clock, [], NullLogger<UseCaseServices>.Instance);

    public Campaign Campaign { get; }

    public Campaign Elsewhere { get; }

    public Participant Unit { get; }

    public Participant Other { get; }

    public Participant Head { get; }

    public Participant Deputy { get; }

    public Participant Person { get; }

    public Bloc Bloc { get; }

    public Registration Registration { get; }

    public ScoreSheet Sheet { get; }

    public JudgedMarks Marks { get; }

    public EligibilityHold Hold { get; }

    public OpinionRequest Opinion { get; }

    public Nomination Nomination { get; }

    public BlocNomination BlocVote { get; }

    public PublicComment Comment { get; }

    public EvaluationRun Run { get; }

    public SavedScenario Scenario { get; }

    public AwardDecision Decision { get; }

    public EvidenceFile File { get; }

    public RoleAssignment OfficerRole { get; }

    public void Give(ActorId actor, Role role, CampaignId? campaign, ParticipantId? unit = null) =>
        Store.Seed(RoleAssignment.Give(actor, role, campaign, unit, Start).Value);

    /// <summary>The same world in a store, which is filled with it or holds it already.</summary>
    public AWorld In(ITestStore other)
    {
        var world = (AWorld)MemberwiseClone();
        (world.store, world.Clock) = (other, NewClock());
        return world;
    }

    /// <summary>The same world in the same store at another moment.</summary>
    public AWorld At(DateTimeOffset now)
    {
        var world = In(Store);
        world.Clock = new(now);
        return world;
    }

    private void Keep(ActorId actor, Role role, CampaignId? campaign, ParticipantId? unit = null) =>
        everything.Add(RoleAssignment.Give(actor, role, campaign, unit, Start).Value);

    private static FakeTimeProvider NewClock() => new(ACampaign.Vn(2023, 9, 20, 9));

    private static Participant Register(string code, string kind) => Participant.Create(new(code, $"Đơn vị {code}", kind)).Value;
}
