using EmulationKit.Awards;
using EmulationKit.Packs;

namespace EmulationKit.Vietnam.Tests.Packs;

/// <summary>The starter packs, read once with Vietnam's catalogue.</summary>
internal static class Starters
{
    private static readonly Dictionary<string, Pack> Read = StarterPacks.Names.ToDictionary(name => name, Load);

    public static Pack Get(string name) => Read[name];

    /// <summary>Evaluates a sheet of a pack as of a day; of the whole list of participants, or of others beside it.</summary>
    public static Evaluation Evaluate(string name, string sheet, DateOnly asOf, bool listed)
    {
        var pack = Get(name);
        var file = StarterPacks.Open(name).GetFileInfo(sheet);
        var plan = EvaluationPlan.Compile(pack.Rules).Value;
        var given = InputSheet.Read(plan, new CsvSource(sheet, file.CreateReadStream), new() { Participants = listed ? pack.Participants : null });
        Assert.Empty(given.ErrorsOrEmptyList.Select(Say));
        return Evaluation.Run(given.Value.Table, new(asOf));
    }

    public static string Say(ErrorOr.Error error) => $"{DomainError.PlaceOf(error)} {error.Code}: {error.Description}";

    private static Pack Load(string name)
    {
        var pack = PackReader.Read(StarterPacks.Open(name), new() { Catalogue = VietnamAwardCatalogue.Instance });
        Assert.Empty(pack.ErrorsOrEmptyList.Select(Say));
        return pack.Value;
    }
}
