namespace EmulationKit.Participants;

/// <summary>A list of participants brought into a register that has others already. Codes alone tell who is who.</summary>
public sealed class ParticipantImport
{
    private readonly Dictionary<string, Participant> all;

    private ParticipantImport(Dictionary<string, Participant> all, List<Participant> added, List<Participant> amended)
    {
        this.all = all;
        Added = added;
        Amended = amended;
    }

    /// <summary>Those that were not registered before.</summary>
    public IReadOnlyList<Participant> Added { get; }

    /// <summary>Those that were, and of whom the list says something else now.</summary>
    public IReadOnlyList<Participant> Amended { get; }

    /// <summary>A participant by its code, or nothing.</summary>
    /// <param name="code">The code.</param>
    public Participant? WithCode(string code) => all.GetValueOrDefault(Guard.Against.Null(code));

    /// <summary>Brings a list in. Refused, all at once: as <see cref="Participant.Create"/>,
    /// <see cref="Participant.Amend"/> and <see cref="ParticipantRegister.Of"/>, <c>Participant.KindUnknown</c>,
    /// <c>Participant.ParentUnknown</c>, <c>Participant.SuccessorUnknown</c>.</summary>
    /// <param name="registered">Everybody who is registered.</param>
    /// <param name="lines">The list.</param>
    /// <param name="kinds">The codes of the kinds that may occur; none means any.</param>
    /// <param name="amend">Whether what the list says of those registered counts; else they are taken as they stand.</param>
    public static ErrorOr<ParticipantImport> Of(
        IReadOnlyList<Participant> registered, IReadOnlyList<ParticipantLine> lines, IReadOnlyCollection<string>? kinds, bool amend)
    {
        Guard.Against.Null(registered);
        Guard.Against.Null(lines);
        var all = registered.ToDictionary(p => p.Code, StringComparer.OrdinalIgnoreCase);
        var problems = new Problems();
        Codes.CheckUnique(problems, lines.Select((l, i) => ($"participants/{i}/code", l.Definition.Code)));
        var (added, amended) = (new List<Participant>(), new List<Participant>());
        var mine = new List<(ParticipantLine Line, Participant Participant, int At, bool IsNew)>();
        for (var i = 0; i < lines.Count && !problems.Any; i++)
        {
            var definition = lines[i].Definition;
            ParticipantRegister.CheckKind(problems, $"participants/{i}/kind", definition.Kind, kinds);
            if (all.TryGetValue(definition.Code, out var known))
            {
                mine.Add((lines[i], known, i, false));
                if (amend)
                {
                    problems.AddRange(known.Amend(lines[i].DefinitionFor(known)).ErrorsOrEmptyList);
                    amended.Add(known);
                }

                continue;
            }

            var made = Participant.Create(definition);
            problems.AddRange(made.ErrorsOrEmptyList);
            if (!made.IsError)
            {
                all[definition.Code] = made.Value;
                added.Add(made.Value);
                mine.Add((lines[i], made.Value, i, true));
            }
        }

        foreach (var (line, participant, at, isNew) in mine.Where(m => m.IsNew || amend))
        {
            Tie(problems, all, line, participant, at, isNew);
        }

        if (!problems.Any)
        {
            problems.AddRange(ParticipantRegister.Of([.. all.Values]).ErrorsOrEmptyList);
        }

        return problems.OrElse(() => new ParticipantImport(all, added, amended));
    }

    private static void Tie(Problems problems, Dictionary<string, Participant> all, ParticipantLine line, Participant participant, int at, bool isNew)
    {
        var parent = line.Parent is { } code ? all.GetValueOrDefault(code) : null;
        if (line.Parent is not null && parent is null)
        {
            Unknown(problems, "Participant.ParentUnknown", $"participants/{at}/parent", line.Parent);
        }

        foreach (var successor in line.Successors.Where(s => !all.ContainsKey(s)))
        {
            Unknown(problems, "Participant.SuccessorUnknown", $"participants/{at}/successors", successor);
        }

        // Successors of who is registered come by way of a reorganisation only.
        participant.Tie(isNew || line.Says("parent") ? parent?.Id : participant.Parent, isNew ? line.Successors.Select(s => all.GetValueOrDefault(s)?.Id).OfType<ParticipantId>() : []);
    }

    private static void Unknown(Problems problems, string error, string path, string code) =>
        problems.Add(error, path, $"There is no participant '{code}'; add it or mend the code.", $"Không có đối tượng '{code}'; hãy thêm hoặc sửa mã.");
}
