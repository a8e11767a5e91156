using EmulationKit.Awards;
using EmulationKit.Criteria;
using EmulationKit.Packs;
using EmulationKit.Participants;
using EmulationKit.Scoring;
using EmulationKit.Vietnam;
using Microsoft.Extensions.FileProviders;

namespace CaoBang525.Demo;

/// <summary>The pack of the 525 years' campaign with its real units of 2023-2024, the invented enterprises, cooperatives,
/// hamlets, collectives, households and people of its samples, and their illustrative scores.</summary>
internal sealed class DemoUnits
{
    public const string StandingBody = "SNV";
    public const string Department = "STC";
    public const string BlocHead = "VPUBND";
    public const string Commune = "042-01309";

    private DemoUnits(Pack pack, IReadOnlyDictionary<string, ParticipantInput> inputs) => (Pack, Inputs) = (pack, inputs);

    /// <summary>The pack, with the invented participants.</summary>
    public Pack Pack { get; }

    /// <summary>The illustrative facts of each participant, by code.</summary>
    public IReadOnlyDictionary<string, ParticipantInput> Inputs { get; }

    public static DemoUnits Read()
    {
        var files = StarterPacks.Open("cao-bang-525");
        var pack = Or.Throw(PackReader.Read(files, new() { Catalogue = VietnamAwardCatalogue.Instance }));
        var units = Given(pack, files, "samples/inputs.csv", pack.Participants);
        var others = Given(pack, files, "samples/inputs-others.csv", null);
        var invented = others.Table.Ids.Select(id => Listed(others.Table[id], others.Names[id]));
        var inputs = new[] { units, others }.SelectMany(given => given.Table.Ids.Select(id => given.Table[id])).ToDictionary(i => i.Id);
        return new(pack with { Participants = [.. pack.Participants, .. invented] }, inputs);
    }

    private static GivenInputs Given(Pack pack, IFileProvider files, string name, IReadOnlyCollection<PackParticipant>? listed) =>
        Or.Throw(InputSheet.Read(
            EvaluationPlan.Compile(pack.Rules).Value, new CsvSource(name, () => files.GetFileInfo(name).CreateReadStream()), new() { Participants = listed }));

    private static PackParticipant Listed(ParticipantInput input, string name) =>
        new(new(new(input.Id, name, input.Kind)
        {
            Nature = input.Kind switch { "person" => ParticipantNature.Person, "household" => ParticipantNature.Household, _ => ParticipantNature.Unit },
            Standing = input.Leader ? PersonStanding.Leader : input.DirectWorker ? PersonStanding.DirectWorker : null,
        })) { Bloc = input.Bloc };
}
