using EmulationKit.EntityFrameworkCore.Audit;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationKit.Tool;

/// <summary>Goes through the audit chain of every campaign in a database.</summary>
internal static class DatabaseVerification
{
    public static ErrorOr<Answer> Run(ServiceProvider services, Call call)
    {
        using (services)
        {
            return services.GetRequiredService<AuditVerifier>().VerifyAllAsync(call.Cancellation).GetAwaiter().GetResult().Then(verified =>
            {
                var report = ChainsReport.Of(verified);
                return new Answer(report, page => report.Show(page, call.Session)) { ExitCode = report.Verified ? ExitCodes.Done : ExitCodes.Negative };
            });
        }
    }
}

/// <summary>What came of verifying the chains of a database.</summary>
internal sealed record ChainsReport(bool Verified, IReadOnlyList<ChainReport> Chains)
{
    public static ChainsReport Of(IReadOnlyList<VerifiedChain> verified) =>
        new(verified.All(v => !v.Verified.IsError), [.. verified.Select(ChainReport.Of)]);

    public void Show(Page page, Session session)
    {
        foreach (var chain in Chains)
        {
            chain.Show(page, session);
        }

        if (Chains.Count == 0)
        {
            page.Line(session.Say("Chưa có nhật ký nào.", "There is no audit yet."));
        }
    }
}

/// <summary>What came of verifying one chain; without a campaign, that of what belongs to none.</summary>
internal sealed record ChainReport(Guid Chain, string? Campaign, long? Links, string? Hash, MachineError? Broken)
{
    public static ChainReport Of(VerifiedChain verified) => verified.Verified.IsError
        ? new(verified.Chain, verified.Campaign, null, null, MachineError.Of(verified.Verified.FirstError))
        : new(verified.Chain, verified.Campaign, verified.Verified.Value.Sequence, verified.Verified.Value.Hash, null);

    public void Show(Page page, Session session)
    {
        var name = Campaign ?? (Chain == Guid.Empty ? session.Say("Ngoài các phong trào", "Outside campaigns") : Chain.ToString());
        if (Broken is { } broken)
        {
            page.Item(0, "✗", Look.Bad, (name, Look.Strong));
            page.Item(2, "·", session.Say(broken.Vi, broken.En));
            return;
        }

        page.Item(0, "✓", Look.Good, (session.Say(Wording.Text("{0}: đủ {1} mắt xích", "{0}: all {1} links", name, Links)), Look.Plain));
        page.Line($"  SHA-256 {Hash}");
    }
}
