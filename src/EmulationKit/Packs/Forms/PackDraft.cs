using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EmulationKit.Packs;

/// <summary>
/// A pack while its parts are edited in forms: every part has a path, such as <c>awards/awards/0</c> or
/// <c>criteria/areas/1/criteria/2</c>, a form made of its type, and takes what was filled in. It never changes; each step
/// gives another draft. Blocs and participants are not edited here.
/// </summary>
[RequiresUnreferencedCode(RulesJson.NeedsReflection)]
[RequiresDynamicCode(RulesJson.NeedsReflection)]
public sealed class PackDraft
{
    private static readonly Dictionary<string, Type> Files = new(StringComparer.Ordinal)
    {
        ["campaign"] = typeof(CampaignFile),
        ["criteria"] = typeof(CriteriaFile),
        ["awards"] = typeof(AwardsFile),
    };

    private readonly Pack pack;
    private readonly FormTypes types;
    private readonly IReadOnlyDictionary<string, JsonNode> files;
    private readonly IReadOnlyList<Error> errors;

    private PackDraft(Pack pack, FormTypes types, IReadOnlyDictionary<string, JsonNode> files, IReadOnlyList<Error> errors) =>
        (this.pack, this.types, this.files, this.errors) = (pack, types, files, errors);

    /// <summary>What could not be read of what was filled in last, each with its field as path.</summary>
    public IReadOnlyList<Error> Errors => errors;

    /// <summary>A draft of a pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="vocabulary">The methods and clauses that it uses; the kit's own if not said.</param>
    public static PackDraft Of(Pack pack, RuleVocabulary? vocabulary = null)
    {
        Guard.Against.Null(pack);
        var options = PackJson.InFull(vocabulary);
        return new(pack, new(vocabulary), new Dictionary<string, JsonNode>(StringComparer.Ordinal)
        {
            ["campaign"] = JsonSerializer.SerializeToNode(CampaignFile.Of(pack) with { Schema = null, Blocs = [] }, options)!,
            ["criteria"] = JsonSerializer.SerializeToNode(CriteriaFile.Of(pack.Rules.Criteria) with { Schema = null }, options)!,
            ["awards"] = JsonSerializer.SerializeToNode(AwardsFile.Of(pack) with { Schema = null, Awards = pack.Rules.Awards }, options)!,
        }, []);
    }

    /// <summary>Where the value of an error of a plan or of rules is edited.</summary>
    /// <param name="error">The error.</param>
    public static string PathOf(Error error)
    {
        var path = DomainError.PathOf(error) ?? "";
        var first = path.Split('/')[0];
        return first switch
        {
            "criteria" => path,
            "awards" when path.Split('/') is [_, var next, ..] && next is not ("awards" or "ranking" or "catalogue") => $"awards/{path}",
            "awards" => path,
            "ranking" or "catalogue" => $"awards/{path}",
            _ => $"campaign/{path}",
        };
    }

    /// <summary>The form of a part; nothing if there is no such part.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="without">The keys of the part that the form leaves out, such as <c>criteria</c>.</param>
    public FormField? FormOf(string path, params IReadOnlyCollection<string> without) =>
        Find(path) is { } found ? new FormMaker(types, Shows(path, without)).Make(found.Type, found.Node, path, types.LabelOf(found.Type), true) : null;

    /// <summary>The draft with what was filled in for a part.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="posted">Gives what was sent under a name, or nothing.</param>
    /// <param name="without">The keys of the part that the form left out.</param>
    public PackDraft Take(string path, Func<string, string?> posted, params IReadOnlyCollection<string> without)
    {
        Guard.Against.Null(posted);
        if (Find(path) is not { } found)
        {
            return this;
        }

        var problems = new Problems();
        var taken = new FormTaker(types, Shows(path, without), posted, problems).Take(found.Type, found.Node, path, types.LabelOf(found.Type), true);
        return taken is null ? this : Put(path, taken, problems.Errors);
    }

    /// <summary>The draft with one more item at the end of a list.</summary>
    /// <param name="path">The list.</param>
    /// <param name="sort">Which sort, where there are several.</param>
    public PackDraft Add(string path, string? sort = null) => Change(path, list => list.Add(sort is null ? new JsonObject() : new JsonObject { ["type"] = sort }));

    /// <summary>The draft without an item of a list.</summary>
    /// <param name="path">The item.</param>
    public PackDraft Drop(string path) => Change(ListOf(path), list => list.RemoveAt(IndexOf(path, list)));

    /// <summary>The draft with an item of a list one place further up or down.</summary>
    /// <param name="path">The item.</param>
    /// <param name="isUp">Whether up.</param>
    public PackDraft Move(string path, bool isUp) => Change(ListOf(path), list =>
    {
        var from = IndexOf(path, list);
        var item = list[from];
        list.RemoveAt(from);
        list.Insert(Math.Clamp(isUp ? from - 1 : from + 1, 0, list.Count), item);
    });

    /// <summary>The draft with a part of another sort. What was there stays as the first part of a clause that is made of others.</summary>
    /// <param name="path">The part.</param>
    /// <param name="sort">The sort.</param>
    public PackDraft Turn(string path, string sort)
    {
        if (Find(path) is not { } found || types.SortOf(found.Type, sort) is null)
        {
            return this;
        }

        var turned = new JsonObject { ["type"] = sort };
        if (found.Node is JsonObject && sort is "all" or "any")
        {
            turned["clauses"] = found.Node?["clauses"]?.DeepClone() ?? new JsonArray(found.Node?.DeepClone());
        }
        else if (sort == "not")
        {
            turned["part"] = found.Node?.DeepClone();
        }

        return Put(path, turned, errors);
    }

    /// <summary>How many items a list has.</summary>
    /// <param name="path">The list.</param>
    public int CountOf(string path) => Find(path)?.Node is JsonArray list ? list.Count : 0;

    /// <summary>The pack as edited, with its blocs and participants as they were. The rules are not checked by this; that is
    /// the part of who takes them. Refused: <see cref="Errors"/>, and <c>Rules.Malformed</c>.</summary>
    public ErrorOr<Pack> Read()
    {
        if (errors.Count > 0)
        {
            return errors.ToList();
        }

        try
        {
            var campaign = files["campaign"].Deserialize<CampaignFile>(types.Options)!;
            var criteria = files["criteria"].Deserialize<CriteriaFile>(types.Options)!;
            var awards = files["awards"].Deserialize<AwardsFile>(types.Options)!;
            var plan = campaign.Plan();
            return pack with
            {
                Plan = plan,
                Source = campaign.Source,
                Catalogue = awards.Catalogue,
                Rules = pack.Rules with
                {
                    Criteria = criteria.Criteria(),
                    Kinds = plan.Kinds.Count == 0 ? pack.Rules.Kinds : [.. plan.Kinds.Select(k => k.Code)],
                    Ranking = awards.Ranking ?? new(),
                    Awards = awards.Awards,
                    Achievement = campaign.Achievement,
                },
                AwardsAsWritten = awards.Awards,
            };
        }
        catch (JsonException problem)
        {
            return RulesJson.Malformed("Rules.Malformed", problem);
        }
    }

    private (Type Type, JsonNode? Node)? Find(string path)
    {
        var steps = Guard.Against.Null(path).Split('/');
        return Files.TryGetValue(steps[0], out var type) ? types.Find(type, files[steps[0]], steps.Skip(1)) : null;
    }

    private static Func<string, bool> Shows(string path, IReadOnlyCollection<string> without) => at => at != "campaign/blocs" && !without.Any(w => at == $"{path}/{w}");

    private PackDraft Change(string path, Action<JsonArray> change)
    {
        if (Find(path) is not { } found || types.KindOf(found.Type) != FormFieldKind.List)
        {
            return this;
        }

        var list = (JsonArray?)found.Node?.DeepClone() ?? [];
        change(list);
        return Put(path, list, errors);
    }

    private PackDraft Put(string path, JsonNode value, IReadOnlyList<Error> problems)
    {
        var steps = path.Split('/');
        var file = files[steps[0]].DeepClone();
        var at = file;
        foreach (var step in steps.Skip(1).SkipLast(1))
        {
            at = at is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)]! : at[step] ?? (at[step] = new JsonObject());
        }

        if (steps.Length == 1)
        {
            file = value;
        }
        else if (at is JsonArray items)
        {
            items[int.Parse(steps[^1], CultureInfo.InvariantCulture)] = value;
        }
        else
        {
            at[steps[^1]] = value;
        }

        return new(pack, types, new Dictionary<string, JsonNode>(files, StringComparer.Ordinal) { [steps[0]] = file }, problems);
    }

    private static string ListOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    private static int IndexOf(string path, JsonArray list) =>
        int.TryParse(path[(path.LastIndexOf('/') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Count ? index : list.Count - 1;
}
