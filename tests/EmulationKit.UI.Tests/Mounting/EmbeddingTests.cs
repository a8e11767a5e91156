using System.Reflection;
using EmulationKit.UI.Awards;
using EmulationKit.UI.Mounting;
using EmulationKit.UI.Tests.Hosts;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.UI.Tests.Mounting;

/// <summary>What docs/embed.md shows.</summary>
public sealed class EmbeddingTests
{
    [Fact]
    public async Task The_lines_of_the_guide_mount_the_kit()
    {
        var builder = DemoHost.Builder(new Demo());

        #region embed-services
        builder.Services.AddEmulationKit()
            // .UseSqlite("Data Source=emulationkit.db")
            .AddUI(ui =>
            {
                ui.PublicPages.AllowAnonymous();
                ui.Workspace.RequireAuthorization();
            });
        #endregion

        using var client = await DemoHost.StartAsync(builder, app =>
        {
            #region embed-app
            app.UseAuthentication();
            app.UseAuthorization();
            app.UseAntiforgery();
            app.MapStaticAssets();
            app.MapEmulationKit("/thi-dua");
            #endregion
        });

        Assert.Contains("cao-bang-525", await client.PageAsync("/thi-dua"));
    }

    [Fact]
    public async Task The_customising_lines_of_the_guide_work()
    {
        using var client = await DemoHost.StartAsync(DemoHost.Builder(new Demo()).AddKit(ui =>
        {
            #region embed-customise
            ui.SiteName = new("Thi đua Cao Bằng", "Emulation in Cao Bằng");
            ui.Layout = typeof(HostLayout);
            ui.ReplacePage<LeaderboardPage, HostPage>();
            ui.AddToSlot<HostPart>(KitSlots.HomeAfterHero);
            ui.AddWidget<HostPart>();
            ui.AddMenuEntry(new(KitMenu.Public, new("Tin tức", "News"), "~/tin-tuc"));
            ui.AddTexts("vi", new Dictionary<string, string> { ["Works.Title"] = "Công trình chào mừng" });
            #endregion
        }));

        var page = System.Net.WebUtility.HtmlDecode(await client.PageAsync("/thi-dua/cao-bang-525/cong-trinh"));

        Assert.Contains("Công trình chào mừng", page);
        Assert.Contains("Thi đua Cao Bằng", page);
    }

    [Fact]
    public void Names_of_slots_and_pages_are_a_contract()
    {
        Assert.Equal(
            ["head", "brand", "header.end", "hero.art", "home.after-hero", "home.end", "leaderboard.end", "honour-roll.aside", "footer", "dashboard"], KitSlots.All);
        Assert.Equal(
            ["CampaignListPage", "CertificatePage", "CheckPage", "CommentPage", "ContentsPage", "DecisionPage", "DecisionsPage", "ExemplarsPage", "HomePage", "HonourRollPage", "LeaderboardPage", "MethodPage", "NotFoundPage", "ParticipantsPage", "StylePage", "TimelinePage", "WorksPage"],
            PagesOf(KitArea.Public));
        string[] workspace =
        [
            "AppraisalPage",
            "AuditPage",
            "BlocPage",
            "BlocVotesPage",
            "CommentsPage",
            "ComparePage",
            "DesignEditPage",
            "DesignPage",
            "EvidencePage",
            "HoldsPage",
            "MarkingsPage",
            "MyMarkingPage",
            "MyWorkPage",
            "NewCampaignPage",
            "NominationsPage",
            "OpinionsPage",
            "OriginPage",
            "OverviewPage",
            "ParticipantImportPage",
            "ParticipantPage",
            "PreviewSheetPage",
            "RegisterPage",
            "RegistrationPage",
            "RegistrationQueuePage",
            "RehearsalPage",
            "ReorganisePage",
            "ReportsPage",
            "ResultsPage",
            "RolesPage",
            "SchedulePage",
            "ScoreFilePage",
            "SheetHistoryPage",
            "SheetListPage",
            "SheetPage",
            "SheetPrintPage",
            "StatisticsPage",
            "UnitWorkPage",
            "UnitWorksPage",
            "WhyPage",
        ];
        Assert.Equal(workspace.Order(StringComparer.Ordinal), PagesOf(KitArea.Workspace));
    }

    private static IEnumerable<string> PagesOf(KitArea area) =>
        typeof(KitSlots).Assembly.GetTypes().Where(t => t.GetCustomAttribute<KitPageAttribute>(false)?.Area == area).Select(t => t.Name).Order(StringComparer.Ordinal);
}
