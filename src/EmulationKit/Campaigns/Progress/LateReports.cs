using EmulationKit.Criteria;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.UseCases;

namespace EmulationKit.Campaigns;

/// <summary>Finds the units whose progress reports came late.</summary>
internal static class LateReports
{
    public static async Task<IReadOnlyList<LateReporter>> OfAsync(UseCaseScope scope, Campaign campaign, IEnumerable<Registration> registrations, CancellationToken cancellationToken)
    {
        var late = registrations
            .Select(r => (r.ParticipantId, Days: r.Punctuality(campaign, scope.Now).Select(p => p.DaysLate).OfType<int>().Where(d => d > 0).ToArray()))
            .Where(r => r.Days.Length > 0)
            .Select(r => new LateReporter(
                r.ParticipantId, "", r.Days.Count(d => d < LatenessMethod.Never), r.Days.Count(d => d >= LatenessMethod.Never), r.Days.Where(d => d < LatenessMethod.Never).DefaultIfEmpty().Max()))
            .OrderByDescending(r => r.Never).ThenByDescending(r => r.Late).ThenByDescending(r => r.LongestDays).ThenBy(r => r.Participant.Value)
            .Take(CampaignStatistics.MostUnits)
            .ToArray();
        var names = (await ParticipantsById.ListAsync(scope, late.Select(r => r.Participant), cancellationToken)).ToDictionary(p => p.Id, p => p.Name);
        return [.. late.Select(r => r with { Name = names.GetValueOrDefault(r.Participant, "") })];
    }
}
