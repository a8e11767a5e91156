using EmulationKit.Campaigns;
using EmulationKit.Packs;
using EmulationKit.UseCases;

namespace EmulationKit.Participants;

/// <summary>Registered participants as a list lists them.</summary>
internal static class ParticipantLines
{
    /// <summary>The members of blocs with the units above them and those they went over into, by code.</summary>
    public static async Task<IReadOnlyList<PackParticipant>> OfMembersAsync(UseCaseScope scope, IReadOnlyList<Bloc> blocs, CancellationToken cancellationToken)
    {
        var found = new Dictionary<ParticipantId, Participant>();
        var wanted = blocs.SelectMany(b => b.Members).ToHashSet();
        while (wanted.Count > 0)
        {
            var more = await ParticipantsById.ListAsync(scope, wanted, cancellationToken);
            more.ForEach(p => found[p.Id] = p);
            wanted = [.. more.SelectMany(p => p.Successors.Select(s => (ParticipantId?)s).Append(p.Parent)).OfType<ParticipantId>().Where(id => !found.ContainsKey(id))];
        }

        return Of([.. found.Values], found, blocs);
    }

    /// <summary>Some participants, by code.</summary>
    public static IReadOnlyList<PackParticipant> Of(IReadOnlyList<Participant> participants, IReadOnlyDictionary<ParticipantId, Participant> all, IReadOnlyList<Bloc> blocs)
    {
        var blocOf = blocs.SelectMany(b => b.Members.Select(m => (Member: m, b.Code))).ToDictionary(m => m.Member, m => m.Code);
        return [.. participants.OrderBy(p => p.Code, StringComparer.Ordinal).Select(p => new PackParticipant(LineOf(p, all)) { Bloc = blocOf.GetValueOrDefault(p.Id) })];
    }

    public static ParticipantDefinition DefinitionOf(Participant participant) => new(participant.Code, participant.Name, participant.Kind)
    {
        Nature = participant.Nature,
        Validity = participant.Validity,
        Tags = participant.Tags,
        Weight = participant.Weight,
        Post = participant.Post,
        Standing = participant.Standing,
    };

    private static ParticipantLine LineOf(Participant participant, IReadOnlyDictionary<ParticipantId, Participant> all) => new(DefinitionOf(participant))
    {
        Parent = participant.Parent is { } parent ? all.GetValueOrDefault(parent)?.Code : null,
        Successors = [.. participant.Successors.Select(s => all.GetValueOrDefault(s)?.Code).OfType<string>()],
    };
}
