namespace EmulationKit.EndToEnd.Workspace;

/// <summary>Five people carry one campaign through the browser, from its pack to its explained result.</summary>
[Collection(nameof(OnTheSample))]
public sealed class FivePeopleTests(Sample sample)
{
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task They_carry_a_campaign_from_its_pack_to_the_reason_why_a_unit_was_refused(bool script)
    {
        var walk = await Walk.BeginAsync(sample, script);
        try
        {
            await walk.LaunchAsync();
            await walk.GiveRolesAsync();
            await walk.AppointHeadAsync();
            await walk.RegisterAsync();
            await walk.ReportAsync();
            await walk.ScoreThemselvesAsync();
            await walk.KeepApartAsync();
            await walk.CrossCheckAsync();
            await walk.AppointDeputyAsync();
            await walk.CheckTheHeadAsync();
            await walk.AppraiseAsync();
            await walk.EvaluateAsync();
            await walk.ReadTheBoardAsync();
            await walk.AskWhyAsync();
        }
        catch
        {
            await walk.ShowAsync();
            throw;
        }

        await walk.EndAsync();
    }
}
