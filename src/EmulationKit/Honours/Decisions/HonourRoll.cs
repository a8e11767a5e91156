using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.UseCases;

namespace EmulationKit.Honours;

/// <summary>The lines of signed decisions with the faces that anybody may see.</summary>
internal static class HonourRoll
{
    /// <param name="scope">Who reads.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="decision">The decision that all of them are of; without it, those that struck lines need are read.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<List<HonourRow>> OfAsync(UseCaseScope scope, IReadOnlyList<HonourLine> lines, AwardDecision? decision, CancellationToken cancellationToken)
    {
        var honoured = await FindAsync(scope, [.. lines.Where(l => l.Standing == PublicStanding.Standing).Select(l => l.Participant).Distinct()], cancellationToken);
        var units = await FindAsync(scope, [.. honoured.Values.Select(p => p.Parent).OfType<ParticipantId>().Distinct()], cancellationToken);
        var struck = decision is not null ? [decision] : await StruckAsync(scope, [.. lines.Where(l => l.Standing == PublicStanding.Struck).Select(l => l.Decision).Distinct()], cancellationToken);
        var day = CampaignTimeZone.Of(CampaignTimeZone.Default).Value.DayOf(scope.Now);
        return [.. lines.Select(l => RowOf(l, honoured.GetValueOrDefault(l.Participant), units, struck, day))];
    }

    private static HonourRow RowOf(HonourLine line, Participant? who, Dictionary<ParticipantId, Participant> units, List<AwardDecision> struck, DateOnly day)
    {
        var row = new HonourRow(line.Award, line.Decision, line.Number, line.SignedOn, line.Standing);
        if (line.Standing != PublicStanding.Standing || who is null)
        {
            var revocation = struck.Find(d => d.Id == line.Decision)?.Revocations
                .FirstOrDefault(r => r.Participant == line.Participant && string.Equals(r.AwardCode, line.Award, StringComparison.OrdinalIgnoreCase));
            return row with { Code = CheckCode.Read(line.Code), StruckBy = revocation?.Document, StruckOn = revocation?.RevokedOn };
        }

        var unit = who.Parent is { } parent ? units.GetValueOrDefault(parent)?.Name : null;
        return row with { Code = CheckCode.Read(line.Code), Face = who.FaceOn(day), Nature = who.Nature, UnitName = unit };
    }

    private static async Task<Dictionary<ParticipantId, Participant>> FindAsync(UseCaseScope scope, List<ParticipantId> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var wanted = new Specification<Participant>();
        wanted.Query.Where(p => ids.Contains(p.Id)).AsNoTracking();
        return (await scope.Repository<Participant>().ListAsync(wanted, cancellationToken)).ToDictionary(p => p.Id);
    }

    private static async Task<List<AwardDecision>> StruckAsync(UseCaseScope scope, List<AwardDecisionId> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var wanted = new Specification<AwardDecision>();
        wanted.Query.Where(d => ids.Contains(d.Id)).AsNoTracking();
        return await scope.Repository<AwardDecision>().ListAsync(wanted, cancellationToken);
    }
}
