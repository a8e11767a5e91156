using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace EmulationKit.Packs;

/// <summary>The JSON schemas (2020-12) of a pack's files, by which editors complete, explain and check what an officer
/// types. A pack keeps them in its folder <see cref="PackFiles.Schemas"/>.</summary>
public static class PackSchemas
{
    private static readonly Dictionary<string, Type> Types = new()
    {
        ["campaign.schema.json"] = typeof(CampaignFile),
        ["criteria.schema.json"] = typeof(CriteriaFile),
        ["awards.schema.json"] = typeof(AwardsFile),
        ["test.schema.json"] = typeof(TestFile),
        ["inputs.schema.json"] = typeof(InputFile),
    };

    /// <summary>The names of the schemas' files: <c>campaign.schema.json</c>, <c>criteria.schema.json</c>,
    /// <c>awards.schema.json</c>, <c>test.schema.json</c> and <c>inputs.schema.json</c>.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Types.Keys];

    /// <summary>A schema as it ships with the kit, for its own methods, clauses and limits.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <exception cref="ArgumentException">There is no such schema.</exception>
    public static string Read(string name)
    {
        TypeOf(name);
        using var stream = typeof(PackSchemas).Assembly.GetManifestResourceStream($"EmulationKit.Packs.Schemas.{name}")
            ?? throw new InvalidOperationException($"The schema {name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>A schema for a host that has methods or clauses of its own. What is the kit's own is described as in the
    /// schemas that ship with it.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="vocabulary">The methods and clauses that packs may use.</param>
    /// <param name="describe">What is said of the host's own types, properties and choices; their
    /// <see cref="DescriptionAttribute"/> if not given.</param>
    /// <exception cref="ArgumentException">There is no such schema.</exception>
    [RequiresUnreferencedCode(RulesJson.NeedsReflection)]
    [RequiresDynamicCode(RulesJson.NeedsReflection)]
    public static string Generate(string name, RuleVocabulary vocabulary, Func<MemberInfo, string?>? describe = null)
    {
        var known = ShippedDescriptions.All;
        var own = describe ?? (member => member.GetCustomAttribute<DescriptionAttribute>()?.Description);
        return Generate(name, Guard.Against.Null(vocabulary), (member, key) => own(member) ?? known.GetValueOrDefault(key));
    }

    [RequiresUnreferencedCode(RulesJson.NeedsReflection)]
    [RequiresDynamicCode(RulesJson.NeedsReflection)]
    internal static string Generate(string name, RuleVocabulary vocabulary, Func<MemberInfo, string, string?> describe) =>
        new SchemaGenerator(vocabulary, describe).Generate(name, TypeOf(name));

    private static Type TypeOf(string name) => Types.TryGetValue(Guard.Against.Null(name), out var type) ? type
        : throw new ArgumentException($"There is no schema '{name}'; there are {string.Join(", ", Types.Keys)}.", nameof(name));
}
