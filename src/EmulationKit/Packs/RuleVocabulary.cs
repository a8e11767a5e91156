using EmulationKit.Awards;
using EmulationKit.Criteria;

namespace EmulationKit.Packs;

/// <summary>The criterion methods, clauses and limits that rules in JSON may use, by their names: the kit's own, and
/// those that a host adds.</summary>
public sealed class RuleVocabulary
{
    /// <summary>The kit's own methods, clauses and limits.</summary>
    public static readonly RuleVocabulary Standard = new(
        new Dictionary<string, Type>
        {
            ["value"] = typeof(ValueMethod),
            ["target"] = typeof(TargetMethod),
            ["leaderRelative"] = typeof(LeaderRelativeMethod),
            ["banded"] = typeof(BandedMethod),
            ["checklist"] = typeof(ChecklistMethod),
            ["judged"] = typeof(JudgedMethod),
            ["count"] = typeof(CountMethod),
            ["lateness"] = typeof(LatenessMethod),
            ["bonus"] = typeof(BonusMethod),
            ["deduction"] = typeof(DeductionMethod),
            ["knockout"] = typeof(KnockoutMethod),
        },
        new Dictionary<string, Type>
        {
            ["all"] = typeof(AllOf),
            ["any"] = typeof(AnyOf),
            ["not"] = typeof(Not),
            ["minTotal"] = typeof(MinTotal),
            ["minPart"] = typeof(MinPart),
            ["minCriterion"] = typeof(MinCriterion),
            ["anyCriterionAtMaximum"] = typeof(AnyCriterionAtMaximum),
            ["maxRank"] = typeof(MaxRank),
            ["registered"] = typeof(Registered),
            ["targetsReached"] = typeof(TargetsReached),
            ["kindIn"] = typeof(KindIn),
            ["blocIn"] = typeof(BlocIn),
            ["noHold"] = typeof(NoHold),
            ["heldBefore"] = typeof(HeldBefore),
            ["requires"] = typeof(Requires),
            ["excludes"] = typeof(Excludes),
            ["nominated"] = typeof(Nominated),
            ["ballot"] = typeof(Ballot),
        });

    private RuleVocabulary(IReadOnlyDictionary<string, Type> methods, IReadOnlyDictionary<string, Type> clauses)
    {
        Methods = methods;
        Clauses = clauses;
    }

    /// <summary>The criterion methods by name.</summary>
    public IReadOnlyDictionary<string, Type> Methods { get; }

    /// <summary>The clauses by name.</summary>
    public IReadOnlyDictionary<string, Type> Clauses { get; }

    /// <summary>The limits by name.</summary>
    public IReadOnlyDictionary<string, Type> Limits { get; } = new Dictionary<string, Type>
    {
        ["quota"] = typeof(Quota),
        ["leaderShare"] = typeof(LeaderShare),
        ["directWorkerShare"] = typeof(DirectWorkerShare),
    };

    /// <summary>This vocabulary with a host's own criterion method.</summary>
    /// <typeparam name="T">The method.</typeparam>
    /// <param name="name">Its name in JSON; the same as its <see cref="CriterionMethod.Name"/>.</param>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public RuleVocabulary WithMethod<T>(string name)
        where T : CriterionMethod => new(Add(Methods, name, typeof(T)), Clauses);

    /// <summary>This vocabulary with a host's own clause.</summary>
    /// <typeparam name="T">The clause.</typeparam>
    /// <param name="name">Its name in JSON; the same as its <see cref="Clause.Name"/>.</param>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public RuleVocabulary WithClause<T>(string name)
        where T : LeafClause => new(Methods, Add(Clauses, name, typeof(T)));

    private static Dictionary<string, Type> Add(IReadOnlyDictionary<string, Type> known, string name, Type type) =>
        new(known) { { Guard.Against.NullOrWhiteSpace(name), type } };
}
