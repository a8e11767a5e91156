using EmulationKit.Access;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Honours;
using EmulationKit.Packs;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Scoring;
using EmulationKit.Tests.UseCases;
using EmulationKit.Vietnam;
using Microsoft.Extensions.Time.Testing;

namespace EmulationKit.UI.Tests.Hosts;

/// <summary>The campaign of Cao Bằng in a store, with works, published ranks and signed decisions. Every figure is invented.</summary>
internal sealed class Demo
{
    public const string Code = "cao-bang-525";

    public static readonly ActorId Officer = new("officer");

    public static readonly ActorId Organiser = new("organiser");

    private static readonly DateTimeOffset Launch = At(2023, 8, 21);
    private static readonly Pack Pack = ReadPack();

    private readonly Dictionary<string, Participant> units = [];

    public Demo(DateTimeOffset? now = null)
    {
        Clock = new(now ?? At(2024, 10, 20));
        Campaign = Launched(Pack);
        Seed();
        Store.Seed(Launched(Pack with { Code = "rong", Plan = new("Phong trào chưa có gì") { Period = Pack.Plan.Period }, }, launch: false));
    }

    public InMemoryStore Store { get; } = new();

    public FakeTimeProvider Clock { get; }

    public Campaign Campaign { get; }

    public AwardDecision Decision { get; private set; } = null!;

    public IReadOnlyList<Bloc> Blocs { get; private set; } = [];

    public Participant UnitOf(ParticipantId id) => units.Values.Single(u => u.Id == id);

    public static DateTimeOffset At(int year, int month, int day, int hour = 9) => new(year, month, day, hour, 0, 0, TimeSpan.FromHours(7));

    private static Pack ReadPack()
    {
        var read = PackReader.Read(StarterPacks.Open(Code));
        return read.IsError ? throw new InvalidOperationException(read.FirstError.Description) : read.Value;
    }

    public static T Must<T>(ErrorOr<T> result) =>
        result.IsError ? throw new InvalidOperationException(string.Join("; ", result.Errors.Select(e => $"{e.Code}: {e.Description}"))) : result.Value;

    public static Campaign Launched(Pack pack, bool launch = true)
    {
        var campaign = Must(Campaign.Draft(pack.Code, pack.Plan, Organiser, Launch.AddDays(-10)));
        Must(campaign.Propose(pack.Rules));
        if (launch)
        {
            Must(campaign.Launch(Organiser, Launch));
        }

        return campaign;
    }

    private void Seed()
    {
        var roster = BlocRoster.Of(Campaign, []);
        var blocs = Pack.Blocs.Select(b => Must(roster.Found(b.Code, b.Name, b.Kind, [.. b.Kinds]))).ToList();
        foreach (var listed in Pack.Participants)
        {
            var unit = Must(Participant.Create(listed.Line.Definition));
            units[unit.Code] = unit;
            if (listed.Bloc is { } bloc)
            {
                Must(roster.Admit(bloc, unit.Id, unit.Kind));
            }
        }

        foreach (var bloc in blocs.Where(b => b.Members.Count > 0))
        {
            Must(bloc.Appoint(BlocRole.Head, bloc.Members[0], new(2023, 8, 1)));
        }

        Store.Seed(units.Values);
        Store.Seed(blocs);
        Blocs = blocs;
        Store.Seed(Campaign);
        Store.Seed(RoleAssignment.Give(Officer, Role.UnitOfficer, Campaign.Id, blocs.First(b => b.Members.Count > 0).Members[0], new(2023, 8, 1)).Value);
        Store.Seed(RoleAssignment.Give(Organiser, Role.Organiser, Campaign.Id, null, new(2023, 8, 1)).Value);
        SeedWorks();
        SeedHonours(SeedRanks(blocs));
    }

    private void SeedWorks()
    {
        var names = new[] { "Tuyến đường bê tông xóm Phja Thắp", "30 nhà đại đoàn kết cho hộ nghèo", "Bản đồ số điểm đến Thác Bản Giốc" };
        foreach (var (unit, i) in units.Values.Where(u => u.Kind is "district" or "department").Take(12).Select((u, i) => (u, i)))
        {
            var registrant = new Registrant(unit.Id, unit.Kind);
            var registration = Must(Registration.Draft(Campaign, registrant, Officer, At(2023, 9, 1)));
            var work = Must(registration.PlanWork(new(names[i % 3], 1_200_000_000, new(new(2023, 10, 1), new(2024, 8, 31)))));
            Must(registration.Revise(new() { Titles = [] }));
            if (registration.Submit(Campaign, registrant, Officer, At(2023, 9, 10)) is { IsError: true })
            {
                continue;
            }

            Must(registration.Confirm(Organiser, At(2023, 9, 20)));
            Must(registration.StartWork(work, new(2023, 10, 5), new(2024, 8, 1)));
            Must(registration.ReportWork(work, new(new(2024, 6, 1), 60 + (i * 3)), new(2024, 8, 1)));
            if (i % 4 == 3)
            {
                Must(registration.FinishWork(work, new(2024, 7, 20), new(2024, 8, 1)));
            }

            Store.Seed(registration);
        }
    }

    private EvaluationRun SeedRanks(List<Bloc> blocs)
    {
        var places = blocs.SelectMany(b => b.Members.Select(m => (b.Code, m))).ToList();
        var byId = units.Values.ToDictionary(u => u.Id);
        var inputs = places.Select((p, i) => new ParticipantInput(ParticipantKeys.Of(p.m))
        {
            Kind = byId[p.m].Kind, Bloc = p.Code, Registered = true, ReportedTotal = 780 + (i * 7 % 40 * 5),
        }).ToList();
        var evaluation = Must(Must(EvaluationPlan.Compile(Campaign.Current!.Rules)).Evaluate(inputs, new(new(2024, 9, 25))));
        var seal = EvaluationSeal.Of(evaluation);
        var run = EvaluationRun.Of(Campaign.Id, 1, evaluation.Options, seal, Organiser, At(2024, 9, 26));
        Must(run.Publish(anotherIsPublished: false, At(2024, 10, 10)));
        Store.Seed(run, RunSeal.Of(run, seal));
        Store.Seed(places.SelectMany(p => EvaluationRow.Of(run, evaluation, new(byId[p.m], p.m, evaluation.Inputs[ParticipantKeys.Of(p.m)]))));
        return run;
    }

    private void SeedHonours(EvaluationRun run)
    {
        var person = Must(Participant.Create(new("CN-1", "Nông Thị Thu", "person") { Nature = ParticipantNature.Person, Post = "Công chức Bộ phận Một cửa" }));
        var unit = units.Values.First(u => u.Kind == "district");
        Must(person.MoveUnder(unit.Id, id => units.Values.FirstOrDefault(u => u.Id == id)));
        Store.Seed(person);
        var honoured = units.Values.Where(u => u.Kind is "district" or "department").Take(5).ToList();
        Decision = Must(AwardDecision.Draft(Campaign.Id, [new("Tờ trình 45/TTr-SNV")],
            [new(person.Id, "BK-CN"), new(honoured[0].Id, "CTD"), .. honoured.Skip(1).Select(u => new Honouree(u.Id, "BK-TT"))], run.SealHash));
        Must(Decision.Sign(new("1207/QĐ-UBND", new(2024, 10, 15), new(new("chairman"), "Nguyễn Văn A", "Chủ tịch UBND tỉnh"), new string('a', 64)), (_, _) => HoldState.Clear));
        Must(Decision.Revoke(new(honoured[^1].Id, "BK-TT", RevocationGround.FalseInformation, new("Luật 06/2022/QH15", "Điều 93"), new("Quyết định 1312/QĐ-UBND"), new(2024, 10, 18), Organiser, false)));
        Store.Seed(Decision);
    }
}
