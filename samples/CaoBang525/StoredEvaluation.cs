using System.Diagnostics;
using CaoBang525.Demo;
using EmulationKit;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.UseCases;

namespace CaoBang525;

/// <summary>Evaluates the stored campaign of the 525 years anew and says what came out, at the prompt.</summary>
internal sealed class StoredEvaluation(UseCaseServices services)
{
    public async Task RunAsync()
    {
        var campaigns = Or.Throw(await new FindCampaigns(services).AskAsync(DemoPeople.Organiser.Actor, new()));
        var campaign = campaigns.Items.First(c => c.Code == "cao-bang-525");
        var watch = Stopwatch.StartNew();
        var asOf = Or.Throw(await new ShowCampaign(services).AskAsync(DemoPeople.Organiser.Actor, new(Id: campaign.Id))).Today;
        var run = Or.Throw(await new RunEvaluation(services).RunAsync(DemoPeople.Organiser.Actor, new(campaign.Id, asOf, 2024)));
        var took = watch.Elapsed;
        Console.WriteLine($"{campaign.Name} (số liệu minh họa)");
        var total = Or.Throw(await new ListResults(services).AskAsync(DemoPeople.Organiser.Actor, new(run)));
        Console.WriteLine($"{total.Total} đối tượng được xét từ cơ sở dữ liệu trong {took.TotalMilliseconds:0} ms");
        foreach (var award in new[] { "CTD", "BK-TT", "BK-XA", "BK-DN", "GK-XA", "GK-XT", "BK-TTN", "BK-CN", "BK-HGD" })
        {
            var counts = new List<string>();
            foreach (var (outcome, words) in new[] { (Outcome.Granted, "được tặng"), (Outcome.Refused, "không được"), (Outcome.Undecided, "chưa quyết") })
            {
                var found = Or.Throw(await new ListResults(services).AskAsync(DemoPeople.Organiser.Actor, new(run, award, Outcome: outcome)));
                counts.Add($"{found.Total} {words}");
            }

            Console.WriteLine($"  {award,-7} {string.Join(", ", counts)}");
        }
    }
}
