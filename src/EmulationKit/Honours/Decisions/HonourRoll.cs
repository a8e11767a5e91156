using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Honours;

/// <summary>The lines of signed decisions with the faces that anybody may see.</summary>
internal static class HonourRoll
{
    public static async Task<List<HonourRow>> OfAsync(UseCaseScope scope, IReadOnlyList<AwardDecision> decisions, CancellationToken cancellationToken)
    {
        var lines = decisions.Where(d => d.Signature is not null).SelectMany(d => d.Honourees.Select(h => (Decision: d, Honouree: h))).ToList();
        var honoured = await FindAsync(scope, [.. lines.Select(l => l.Honouree.Participant).Distinct()], cancellationToken);
        var units = await FindAsync(scope, [.. honoured.Values.Select(p => p.Parent).OfType<ParticipantId>().Distinct()], cancellationToken);
        var day = Campaigns.CampaignTimeZone.Of(Campaigns.CampaignTimeZone.Default).Value.DayOf(scope.Now);
        return [.. lines.Select(l => RowOf(l.Decision, l.Honouree, honoured.GetValueOrDefault(l.Honouree.Participant), units, day))];
    }

    private static HonourRow RowOf(AwardDecision decision, Honouree honouree, Participant? who, Dictionary<ParticipantId, Participant> units, DateOnly day)
    {
        var signature = decision.Signature!;
        var standing = decision.StandingOf(honouree.Participant, honouree.AwardCode);
        var row = new HonourRow(honouree.AwardCode, decision.Id, signature.Number, signature.SignedOn, standing);
        if (standing != PublicStanding.Standing || who is null)
        {
            var struck = decision.Revocations.FirstOrDefault(r => r.Participant == honouree.Participant && string.Equals(r.AwardCode, honouree.AwardCode, StringComparison.OrdinalIgnoreCase));
            return row with { StruckBy = struck?.Document, StruckOn = struck?.RevokedOn };
        }

        var unit = who.Parent is { } parent ? units.GetValueOrDefault(parent)?.Name : null;
        return row with { Face = who.FaceOn(day), Nature = who.Nature, UnitName = unit };
    }

    private static async Task<Dictionary<ParticipantId, Participant>> FindAsync(UseCaseScope scope, List<ParticipantId> ids, CancellationToken cancellationToken)
    {
        var wanted = new Specification<Participant>();
        wanted.Query.Where(p => ids.Contains(p.Id)).AsNoTracking();
        return (await scope.Repository<Participant>().ListAsync(wanted, cancellationToken)).ToDictionary(p => p.Id);
    }
}
