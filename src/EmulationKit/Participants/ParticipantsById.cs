using EmulationKit.UseCases;

namespace EmulationKit.Participants;

/// <summary>Some participants, only to be read.</summary>
internal sealed class ParticipantsById : Specification<Participant>
{
    // A question takes only so many parameters.
    private const int AtOnce = 1000;

    private ParticipantsById(ParticipantId[] ids)
    {
        var wanted = ids.ToList();
        Query.Where(p => wanted.Contains(p.Id)).AsNoTracking();
    }

    public static async Task<List<Participant>> ListAsync(UseCaseScope scope, IEnumerable<ParticipantId> ids, CancellationToken cancellationToken)
    {
        var found = new List<Participant>();
        foreach (var some in ids.Chunk(AtOnce))
        {
            found.AddRange(await scope.Repository<Participant>().ListAsync(new ParticipantsById(some), cancellationToken));
        }

        return found;
    }
}
