using System.Globalization;
using EmulationKit.Access;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Packs;
using EmulationKit.Participants;
using EmulationKit.Scoring;
using EmulationKit.UseCases;
using EmulationKit.Vietnam;

namespace EmulationKit.Benchmarks.Throughput;

/// <summary>The starter campaign of Cao Bằng with very many communes in blocs of 20, whose ranks are published.</summary>
internal static class ThroughputData
{
    private const int BlocSize = 20;

    private static readonly ActorId Organiser = new("organiser");
    private static readonly DateTimeOffset At = new(2024, 9, 26, 9, 0, 0, TimeSpan.FromHours(7));

    public static async Task FillAsync(IUnitOfWorkFactory store, int units)
    {
        var files = StarterPacks.Open("cao-bang-525");
        var pack = PackReader.Read(files, new() { Catalogue = VietnamAwardCatalogue.Instance }).Value;
        // The rules name the real blocs; here are others.
        var rules = pack.Rules with { Blocs = null };
        var plan = EvaluationPlan.Compile(rules).Value;
        var given = InputSheet.Read(plan, new CsvSource("inputs.csv", () => files.GetFileInfo("samples/inputs.csv").CreateReadStream()), new() { Participants = pack.Participants }).Value;
        var known = given.Table.Ids.Select(id => given.Table[id]).Where(i => i.Kind == "commune").ToArray();

        var campaign = Campaign.Draft(pack.Code, pack.Plan, Organiser, At.AddYears(-1)).Value;
        Done(campaign.Propose(rules));
        Done(campaign.Launch(Organiser, At.AddYears(-1)));
        var communes = Enumerable.Range(1, units).Select(i => Participant.Create(new(Text($"X{i:00000}"), Text($"Xã Thử Nghiệm số {i}"), "commune")).Value).ToList();
        var roster = BlocRoster.Of(campaign, []);
        var blocs = communes.Chunk(BlocSize).Select((members, i) => Bloc(roster, Text($"C{i:000}"), members)).ToList();
        var inputs = communes.Select((c, i) => known[i % known.Length] with { Id = ParticipantKeys.Of(c.Id), Bloc = Text($"C{i / BlocSize:000}") }).ToList();
        var evaluation = plan.Evaluate(inputs, new(new(2024, 9, 26))).Value;
        var run = EvaluationRun.Of(campaign.Id, 1, evaluation.Options, EvaluationSeal.Of(evaluation), Organiser, At);
        Done(run.Publish(anotherIsPublished: false, At));

        await using var work = await store.BeginAsync(CancellationToken.None);
        await work.Repository<Campaign>().AddAsync(campaign);
        await work.Repository<Participant>().AddRangeAsync(communes);
        await work.Repository<Bloc>().AddRangeAsync(blocs);
        await work.Repository<EvaluationRun>().AddAsync(run);
        await work.Repository<EvaluationRow>().AddRangeAsync(communes.SelectMany(c => EvaluationRow.Of(run, evaluation, new(c, c.Id, evaluation.Inputs[ParticipantKeys.Of(c.Id)]))));
        Done(await work.CommitAsync(CancellationToken.None));
    }

    private static Bloc Bloc(BlocRoster roster, string code, Participant[] members)
    {
        var bloc = roster.Found(code, Text($"Cụm thi đua {code}"), BlocKind.Cluster, "commune").Value;
        foreach (var member in members)
        {
            Done(roster.Admit(code, member.Id, member.Kind));
        }

        Done(bloc.Appoint(BlocRole.Head, members[0].Id, new(2023, 9, 1)));
        return bloc;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Done(ErrorOr.ErrorOr<ErrorOr.Success> result)
    {
        if (result.IsError)
        {
            throw new InvalidOperationException($"{result.FirstError.Code}: {result.FirstError.Description}");
        }
    }
}
