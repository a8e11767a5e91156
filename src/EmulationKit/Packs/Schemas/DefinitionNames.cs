using System.Text.Json;
using EmulationKit.Awards;
using EmulationKit.Criteria;

namespace EmulationKit.Packs;

/// <summary>The names by which schemas, words and bounds know the types of a pack, such as <c>criterion</c>,
/// <c>targetMethod</c>, <c>minTotalClause</c>, <c>quotaLimit</c>.</summary>
internal sealed class DefinitionNames
{
    private readonly Dictionary<Type, string> names;

    public DefinitionNames(RuleVocabulary vocabulary)
    {
        names = new()
        {
            [typeof(InputFile)] = "inputs",
            [typeof(LocalizedText)] = "text",
            [typeof(CriterionMethod)] = "method",
            [typeof(Clause)] = "clause",
            [typeof(AwardLimit)] = "limit",
        };
        Add(vocabulary.Methods, "Method");
        Add(vocabulary.Clauses, "Clause");
        Add(vocabulary.Limits, "Limit");
    }

    /// <summary>The name of a type; another one than any other type has.</summary>
    public string Of(Type type)
    {
        if (names.TryGetValue(type, out var known))
        {
            return known;
        }

        var name = JsonNamingPolicy.CamelCase.ConvertName(Short(type.Name));
        name = names.ContainsValue(name) ? $"{name}-{names.Count}" : name;
        names.Add(type, name);
        return name;
    }

    private static string Short(string name) =>
        name.EndsWith("File", StringComparison.Ordinal) ? name[..^4] : name.StartsWith("Pack", StringComparison.Ordinal) ? name[4..] : name;

    private void Add(IReadOnlyDictionary<string, Type> types, string kind)
    {
        foreach (var (name, type) in types)
        {
            names[type] = name + kind;
        }
    }
}
