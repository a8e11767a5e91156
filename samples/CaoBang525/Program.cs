using CaoBang525;
using CaoBang525.Accounts;
using CaoBang525.Demo;
using CaoBang525.Opening;
using CaoBang525.Shell;
using EmulationKit.Awards;
using EmulationKit.Documents;
using EmulationKit.Packs;
using EmulationKit.UI.Mounting;
using EmulationKit.Vietnam;
using Microsoft.AspNetCore.Authorization;

var builder = WebApplication.CreateBuilder(args);
var clock = new DemoClock(TimeProvider.System);
builder.Services.AddSingleton<TimeProvider>(clock).AddSingleton(clock).AddSingleton<DemoData>().AddSingleton<StoredEvaluation>().AddSingleton<SampleOpening>();
builder.Services.AddSingleton<IWorkbookReader, ExcelReader>().AddSingleton<IWorkbookWriter, ExcelWriter>().AddSingleton<IAwardCatalogue>(VietnamAwardCatalogue.Instance);
builder.AddAccounts();

builder.Services.AddEmulationKit()
    .AddDocuments()
    .UseSqlite(builder.Configuration.GetConnectionString("EmulationKit") ?? "Data Source=caobang525.db")
    .AddUI(ui =>
    {
        ui.PublicPages.AllowAnonymous();
        ui.Workspace.RequireAuthorization();
        ui.Layout = typeof(ProvinceLayout);
        ui.AddSampleTexts();
        ui.AddToSlot<SignedIn>(KitSlots.HeaderEnd);
        ui.AddToSlot<Imprint>(KitSlots.Footer);
    });
builder.Services.AddHealthChecks().AddEmulationKit();

await using var app = builder.Build();
var opening = app.Services.GetRequiredService<SampleOpening>();
if (args.Contains("evaluate"))
{
    await opening.RunAsync();
    await app.Services.GetRequiredService<StoredEvaluation>().RunAsync();
    return;
}

app.UseRequestLocalization();
app.Use(opening.WaitOrGoOnAsync);
app.UseAuthentication();
app.UseAuthorization();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapEmulationKit("/thi-dua");
app.MapRazorComponents<HostRoot>();
app.MapAccounts();
app.MapHealthChecks("/suc-khoe");
app.MapGet("/", (HttpContext http) => Results.LocalRedirect($"{http.Request.PathBase}/thi-dua/cao-bang-525")).WithMetadata(new AllowAnonymousAttribute());
await app.StartAsync();
await opening.RunAsync();
await app.WaitForShutdownAsync();
