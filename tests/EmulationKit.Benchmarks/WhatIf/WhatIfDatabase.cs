using EmulationKit.Access;
using EmulationKit.Awards;
using EmulationKit.Benchmarks.Contestants.Engine;
using EmulationKit.Benchmarks.Load;
using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.Benchmarks.WhatIf;

/// <summary>A database of the kit with the benchmark's campaign: launched, everybody registered and appraised.</summary>
internal sealed class WhatIfDatabase : IAsyncDisposable
{
    public static readonly ActorId Organiser = new("organiser");

    private static readonly DateTimeOffset Launched = new(2024, 1, 2, 8, 0, 0, TimeSpan.FromHours(7));

    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("emulationkit-what-if-");
    private readonly ServiceProvider services;

    private WhatIfDatabase() =>
        services = new ServiceCollection().AddLogging().AddEmulationKit().UseSqlite(Connection).Services.BuildServiceProvider();

    public CampaignId Campaign { get; private set; }

    public CampaignRules Rules { get; private set; } = EngineRules.Rules;

    public UseCaseServices Services => services.GetRequiredService<UseCaseServices>();

    private string Connection => $"Data Source={Path.Combine(directory.FullName, "kit.db")}";

    public static async Task<WhatIfDatabase> FillAsync(int participants)
    {
        var database = new WhatIfDatabase();
        await database.services.MigrateKitDatabaseAsync();
        var campaign = Must(Campaigns.Campaign.Draft("benchmark", Plan(), Organiser, Launched));
        Must(campaign.Propose(EngineRules.Rules));
        Must(campaign.Launch(Organiser, Launched));
        (database.Campaign, database.Rules) = (campaign.Id, campaign.Current!.Rules);
        var units = Enumerable.Range(0, participants).Select(i => Must(Participant.Create(new($"U{i}", $"Đơn vị {i}", CampaignRules.DefaultKind)))).ToList();
        await using (var work = await database.Services.Store.BeginAsync())
        {
            await work.Repository<Campaign>().AddAsync(campaign);
            await work.Repository<RoleAssignment>().AddAsync(Must(RoleAssignment.Give(Organiser, Role.Organiser, campaign.Id, null, new(2024, 1, 1))));
            await work.Repository<Participant>().AddRangeAsync(units);
            Must(await work.CommitAsync(default));
        }

        SheetInsert.Fill(database.Connection, database.Campaign, CampaignRules.DefaultKind, new(participants), units.Select(u => u.Id.Value));
        return database;
    }

    /// <summary>Writes a small thing, after which everything is gathered anew.</summary>
    public async Task WriteSomethingAsync(int round) =>
        Must(await new SaveScenario(Services).RunAsync(Organiser, new(Campaign, $"Phương án {round}", $"Excellent.minTotal1={500 + round}")));

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        directory.Delete(recursive: true);
    }

    private static CampaignPlan Plan() => new("Phong trào để đo")
    {
        Objective = "Đo",
        Scope = "Toàn tỉnh",
        Contents = ["Nội dung"],
        Measures = "Biện pháp",
        Document = new("1/KH", new(2024, 1, 2), "Chủ tịch"),
        Period = new(new(2024, 1, 1), new(2024, 12, 31)),
        Kinds = [new(CampaignRules.DefaultKind, "Đơn vị")],
    };

    private static T Must<T>(ErrorOr.ErrorOr<T> result) =>
        result.IsError ? throw new InvalidOperationException(string.Join("; ", result.Errors.Select(e => $"{e.Code}: {e.Description}"))) : result.Value;
}
