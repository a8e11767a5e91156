using EmulationKit.Awards;
using EmulationKit.Criteria;

namespace EmulationKit.Scoring;

/// <summary>
/// Everything that an evaluation knows of its participants, in columns, in the order of their blocs. Scores can be
/// changed in place; an evaluation that was made of the table is then told with
/// <see cref="Evaluation.Refresh"/>.
/// </summary>
public sealed partial class InputTable
{
    private readonly Dictionary<string, int> rows;
    private readonly ParticipantInput[] heads;
    private readonly InputColumn[] columns;
    private readonly int[] positions;
    private readonly Dictionary<(int Criterion, int Row), PointsOverride> overrides = [];
    private readonly int[] overrideCounts;
    private int reportedCount;

    private InputTable(EvaluationPlan plan, ParticipantInput[] given)
    {
        Plan = plan;
        positions = new int[given.Length];
        var order = InputOrder.Of(given);
        heads = new ParticipantInput[given.Length];
        rows = new Dictionary<string, int>(given.Length, StringComparer.Ordinal);
        for (var row = 0; row < order.Length; row++)
        {
            positions[order[row]] = row;
            heads[row] = given[order[row]];
            rows.Add(heads[row].Id, row);
        }

        var scoring = plan.Scoring;
        columns = [.. scoring.Criteria.SelectMany(c => c.Fields).Select(f => InputColumn.For(f, given.Length))];
        overrideCounts = new int[scoring.Criteria.Length];
        Blocs = new BlocIndex(heads);
        (Profiles, ProfileOf) = Classify(scoring, heads);
        HasUnscored = Profiles.Any(p => p.IsUnscored);
        Kinds = [.. heads.Select(h => h.Kind).Distinct().Order(StringComparer.Ordinal)];
        Leads = Array.ConvertAll(heads, h => h.Leader);
        KindOf = Array.ConvertAll(heads, h => (ushort)Array.BinarySearch(Kinds, h.Kind, StringComparer.Ordinal));
    }

    /// <summary>The rules that the table was made for.</summary>
    public EvaluationPlan Plan { get; }

    /// <summary>How many participants there are.</summary>
    public int Count => heads.Length;

    /// <summary>The ids of the participants, by bloc and then by id.</summary>
    public IEnumerable<string> Ids => heads.Select(h => h.Id);

    internal BlocIndex Blocs { get; }

    internal Profile[] Profiles { get; }

    internal ushort[] ProfileOf { get; }

    internal string[] Kinds { get; }

    internal ushort[] KindOf { get; }

    /// <summary>Whether each participant is a leader, as the share of leaders asks it of all of them.</summary>
    internal bool[] Leads { get; }

    /// <summary>Whether no criterion at all applies to some of the participants.</summary>
    internal bool HasUnscored { get; }

    internal bool HasReported => reportedCount > 0;

    /// <summary>Whether a participant is in the table.</summary>
    /// <param name="id">The participant's id.</param>
    public bool Contains(string id) => rows.ContainsKey(Guard.Against.Null(id));

    /// <summary>What is known of a participant, with what was entered for it.</summary>
    /// <param name="id">The participant's id.</param>
    /// <exception cref="ArgumentException">There is no such participant.</exception>
    public ParticipantInput this[string id]
    {
        get
        {
            var row = RowOf(id);
            return heads[row] with { Inputs = InputsOf(row) };
        }
    }

    internal ParticipantInput Head(int row) => heads[row];

    internal InputColumn Column(CompiledCriterion criterion, int field) => columns[criterion.FirstColumn + field];

    internal bool HasOverrides(int criterion) => overrideCounts[criterion] > 0;

    internal PointsOverride? OverrideOf(int criterion, int row) => overrides.GetValueOrDefault((criterion, row));

    internal bool TryRow(string id, out int row) => rows.TryGetValue(id, out row);

    internal int RowOf(string id) => rows.TryGetValue(Guard.Against.Null(id), out var row)
        ? row
        : throw new ArgumentException($"There is no participant '{id}' in the table.", nameof(id));

    internal CriterionInput? InputOf(CompiledCriterion criterion, int row)
    {
        var numbers = new Dictionary<string, decimal>();
        var marks = new List<Mark>();
        for (var f = 0; f < criterion.Fields.Count; f++)
        {
            var field = criterion.Fields[f];
            var column = Column(criterion, f);
            var raw = column[row];
            if (field.IsMark)
            {
                if (raw != column.None)
                {
                    marks.Add(raw == column.Abstained ? Mark.Abstention : raw == column.Recused ? Mark.Recusal : Exact.FromScaled(raw, field.Decimals));
                }
            }
            else if (raw != column.None)
            {
                numbers[field.Name] = Exact.FromScaled(raw, field.Decimals);
            }
        }

        var set = OverrideOf(criterion.Index, row);
        return numbers.Count == 0 && marks.Count == 0 && set is null ? null : new() { Numbers = numbers, Marks = marks, Override = set };
    }

    private static (Profile[] Profiles, ushort[] ProfileOf) Classify(ScoringPlan scoring, ParticipantInput[] heads)
    {
        var byKey = new Dictionary<(string Kind, string? Bloc), ushort>();
        var profiles = new List<Profile>();
        var of = new ushort[heads.Length];
        (string? Kind, string? Bloc) last = default;
        var blocsMatter = scoring.Criteria.Any(c => c.Definition.AppliesTo.Blocs.Count > 0);
        for (var row = 0; row < heads.Length; row++)
        {
            var key = (heads[row].Kind, blocsMatter ? heads[row].Bloc : null);
            if (ReferenceEquals(key.Kind, last.Kind) && ReferenceEquals(key.Item2, last.Bloc))
            {
                of[row] = of[row - 1];
                continue;
            }

            last = key;
            if (!byKey.TryGetValue(key, out var profile))
            {
                profile = checked((ushort)profiles.Count);
                byKey.Add(key, profile);
                profiles.Add(scoring.ProfileOf(key.Kind, key.Item2));
            }

            of[row] = profile;
        }

        return ([.. profiles], of);
    }

    private Dictionary<string, CriterionInput> InputsOf(int row)
    {
        var inputs = new Dictionary<string, CriterionInput>();
        foreach (var criterion in Plan.Scoring.Criteria)
        {
            if (Profiles[ProfileOf[row]].Applies[criterion.Index] && InputOf(criterion, row) is { } input)
            {
                inputs[criterion.Definition.Code] = input;
            }
        }

        return inputs;
    }
}
