using CaoBang525;
using CaoBang525.Demo;

var builder = WebApplication.CreateBuilder(args);
var clock = new DemoClock(TimeProvider.System);
builder.Services.AddSingleton<TimeProvider>(clock).AddSingleton(clock).AddSingleton<DemoData>().AddSingleton<StoredEvaluation>();
builder.Services.AddEmulationKit().UseSqlite(builder.Configuration.GetConnectionString("EmulationKit") ?? "Data Source=caobang525.db");
var app = builder.Build();
await app.Services.MigrateKitDatabaseAsync();
await app.Services.GetRequiredService<DemoData>().SeedAsync();
await app.Services.GetRequiredService<StoredEvaluation>().RunAsync();
