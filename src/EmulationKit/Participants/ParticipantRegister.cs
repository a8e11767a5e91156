namespace EmulationKit.Participants;

/// <summary>
/// A checked set of participants: every code once, every tie leads somewhere, no circles. It answers who existed on a
/// day and who succeeded whom.
/// </summary>
public sealed class ParticipantRegister
{
    private readonly Dictionary<ParticipantId, Participant> byId;
    private readonly Dictionary<string, Participant> byCode;
    private readonly ILookup<string, Participant> byName;

    private ParticipantRegister(IReadOnlyList<Participant> participants)
    {
        Participants = participants;
        byId = participants.ToDictionary(p => p.Id);
        byCode = participants.ToDictionary(p => p.Code, StringComparer.OrdinalIgnoreCase);
        byName = participants.ToLookup(p => VietnameseText.Normalize(p.Name), StringComparer.Ordinal);
    }

    /// <summary>The participants, in the order given.</summary>
    public IReadOnlyList<Participant> Participants { get; }

    /// <summary>A register of participants that are there already. Refused, all at once with paths such as
    /// <c>participants/CODE/parent</c>: <c>Code.Duplicate</c>, <c>Participant.ParentUnknown</c>, <c>Participant.ParentIsPerson</c>,
    /// <c>Participant.ParentOutOfTime</c>, <c>Participant.ParentCircle</c>, <c>Participant.SuccessorUnknown</c>,
    /// <c>Participant.SuccessorOfPerson</c>, <c>Participant.SuccessorIsPerson</c>, <c>Participant.SuccessorWithoutEnd</c>,
    /// <c>Participant.SuccessorTooEarly</c>, <c>Participant.SuccessorCircle</c>.</summary>
    /// <param name="participants">The participants.</param>
    public static ErrorOr<ParticipantRegister> Of(IReadOnlyList<Participant> participants)
    {
        Guard.Against.Null(participants);
        var problems = new Problems();
        CheckTies(problems, [.. participants.Select(RegisterNode.Of)]);
        return problems.OrElse(() => new ParticipantRegister([.. participants]));
    }

    /// <summary>A register of new participants from a pack's lines. Refused, all at once with paths such as
    /// <c>participants/3/parent</c>: as <see cref="Of"/>, as <see cref="Participant.Create"/>, and
    /// <c>Participant.KindUnknown</c>.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="kinds">The codes of the kinds that may occur; none means any.</param>
    public static ErrorOr<ParticipantRegister> Read(IReadOnlyList<ParticipantLine> lines, IReadOnlyCollection<string>? kinds = null)
    {
        Guard.Against.Null(lines);
        var problems = new Problems();
        for (var i = 0; i < lines.Count; i++)
        {
            ParticipantChecks.Check(problems, $"participants/{i}", lines[i].Definition);
            CheckKind(problems, $"participants/{i}/kind", lines[i].Definition.Kind, kinds);
        }

        CheckTies(problems, [.. lines.Select(RegisterNode.Of)]);
        return problems.OrElse(() => new ParticipantRegister(Tied(lines)));
    }

    /// <summary>A participant, or nothing if it is not registered.</summary>
    /// <param name="id">The participant.</param>
    public Participant? Find(ParticipantId id) => byId.GetValueOrDefault(id);

    /// <summary>The participant with a code, whatever its case, or nothing.</summary>
    /// <param name="code">The code.</param>
    public Participant? WithCode(string code) => byCode.GetValueOrDefault(Guard.Against.Null(code));

    /// <summary>Every participant with a name, however its marks are typed: a name identifies nobody.</summary>
    /// <param name="name">The name.</param>
    public IReadOnlyList<Participant> Named(string name) => [.. byName[VietnameseText.Normalize(name)]];

    /// <summary>A name that tells apart: followed by that of the unit above where others have the same name.</summary>
    /// <param name="id">A registered participant.</param>
    public string DistinctName(ParticipantId id)
    {
        var participant = Known(id);
        return participant.Parent is { } parent && Named(participant.Name).Count > 1 ? $"{participant.Name} ({Known(parent).Name})" : participant.Name;
    }

    /// <summary>Everybody who exists on a day.</summary>
    /// <param name="day">The day.</param>
    public IReadOnlyList<Participant> ValidOn(DateOnly day) => [.. Participants.Where(p => p.Validity.Contains(day))];

    /// <summary>
    /// Who stands for a participant on a day: itself while it exists, then its successor, and so on. Refused:
    /// <c>Participant.NotYetThere</c> before it begins, <c>Participant.NotSucceeded</c> if it, or its successor,
    /// ended and nobody follows on that day, and <c>Participant.SuccessorOpen</c> after a split: an officer must say
    /// which successor is meant.
    /// </summary>
    /// <param name="id">A registered participant.</param>
    /// <param name="day">The day.</param>
    public ErrorOr<ParticipantId> SuccessorOn(ParticipantId id, DateOnly day)
    {
        var participant = Known(id);
        while (!participant.Validity.Contains(day))
        {
            if (day < participant.Validity.From)
            {
                return RegisterErrors.NotYetThere(participant, day);
            }

            if (participant.Successors.Count != 1)
            {
                return participant.Successors.Count == 0 ? RegisterErrors.NotSucceeded(participant, day) : RegisterErrors.SuccessorOpen(participant, day);
            }

            participant = Known(participant.Successors[0]);
        }

        return participant.Id;
    }

    /// <summary>Everybody who stands for some participants on a day, each once: for the bases of quotas, three
    /// communes that were merged count as one, and a commune that was split as its parts.</summary>
    /// <param name="ids">Registered participants.</param>
    /// <param name="day">The day.</param>
    public IReadOnlyList<ParticipantId> CountedOn(IEnumerable<ParticipantId> ids, DateOnly day)
    {
        Guard.Against.Null(ids);
        var counted = new List<ParticipantId>();
        var seen = new HashSet<ParticipantId>();
        var next = new Stack<ParticipantId>(ids.Reverse());
        while (next.TryPop(out var id))
        {
            if (!seen.Add(id))
            {
                continue;
            }

            var participant = Known(id);
            if (participant.Validity.Contains(day))
            {
                counted.Add(id);
            }
            else
            {
                participant.Successors.Reverse().ToList().ForEach(next.Push);
            }
        }

        return counted;
    }

    private static void CheckTies(Problems problems, IReadOnlyList<RegisterNode> nodes)
    {
        Codes.CheckUnique(problems, nodes.Select(n => ($"{n.Path}/code", n.Code)));
        RegisterLinks.Check(problems, nodes);
    }

    internal static void CheckKind(Problems problems, string path, string kind, IReadOnlyCollection<string>? kinds)
    {
        if (kinds is null || kinds.Contains(kind) || !Codes.IsValid(kind))
        {
            return;
        }

        var nearest = Nearest.Of(kind, kinds);
        problems.Add("Participant.KindUnknown", path,
            $"There is no kind '{kind}'" + (nearest is null ? "; use one that the pack names." : $"; did you mean '{nearest}'?"),
            $"Không có loại đối tượng '{kind}'" + (nearest is null ? "; hãy dùng loại mà bộ quy định có nêu." : $"; có phải '{nearest}'?"));
    }

    private static Participant[] Tied(IReadOnlyList<ParticipantLine> lines)
    {
        var participants = lines.Select(l => Participant.From(l.Definition)).ToArray();
        var ids = participants.ToDictionary(p => p.Code, p => p.Id, StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            participants[i].Tie(lines[i].Parent is { } parent ? ids[parent] : null, lines[i].Successors.Select(s => ids[s]));
        }

        return participants;
    }

    private Participant Known(ParticipantId id) =>
        byId.GetValueOrDefault(id) ?? throw new ArgumentException($"The participant {id.Value} is not registered.", nameof(id));
}
