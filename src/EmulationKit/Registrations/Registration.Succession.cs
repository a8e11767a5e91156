using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;

namespace EmulationKit.Registrations;

public sealed partial class Registration
{
    /// <summary>
    /// The registration of a unit that others went over into. It counts at once, if all of theirs did. Works and titles
    /// go over; a target does where there was only one unit, or where its criterion adds values up or takes the largest;
    /// the others must be set anew. A report counts as filed when the last of the units had filed it. Refused: as
    /// <see cref="Draft"/>.
    /// </summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="registrant">The successor.</param>
    /// <param name="predecessors">The registrations of the units before, one or more.</param>
    /// <param name="reason">The document that orders it.</param>
    /// <param name="by">Who carries it out.</param>
    /// <param name="now">When.</param>
    public static ErrorOr<Registration> Succeed(
        Campaign campaign, Registrant registrant, IReadOnlyList<Registration> predecessors, string reason, ActorId by, DateTimeOffset now)
    {
        Guard.Against.NullOrEmpty(predecessors);
        return Draft(campaign, registrant, by, now).ThenDo(successor =>
        {
            var criteria = campaign.Current?.Rules.Criteria.AllCriteria().Select(c => c.Criterion).ToDictionary(c => c.Code) ?? [];
            successor.Content = new()
            {
                Titles = [.. predecessors.SelectMany(p => p.Content.Titles).Distinct(StringComparer.Ordinal)],
                Commitments = [.. predecessors.SelectMany(p => p.Content.Commitments).GroupBy(c => c.Criterion, StringComparer.Ordinal)
                    .Select(g => Together([.. g], predecessors.Count, criteria.GetValueOrDefault(g.Key))).OfType<Commitment>()],
            };
            successor.works.AddRange(predecessors.SelectMany(p => p.works));
            successor.reports.AddRange(predecessors.SelectMany(p => p.reports).Where(r => r.Returned is null).GroupBy(r => r.Report, StringComparer.Ordinal)
                .Where(g => g.Count() >= predecessors.Count).Select(g => g.OrderBy(r => r.ReceivedAt).Last() with { Values = [] }).OrderBy(r => r.ReceivedAt));
            if (predecessors.All(p => p.IsInForce))
            {
                successor.Enter(RegistrationState.Confirmed, by, now, reason);
            }
        });
    }

    private static Commitment? Together(IReadOnlyList<Commitment> targets, int units, Criterion? criterion) =>
        units == 1 ? targets[0]
        : targets.Count < units ? null
        : criterion?.Succession switch
        {
            SuccessionPolicy.Sum => targets[0] with { Target = targets.Sum(t => t.Target) },
            SuccessionPolicy.Max => targets.MaxBy(t => t.Target),
            _ => null,
        };
}
