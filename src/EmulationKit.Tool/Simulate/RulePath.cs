using System.Globalization;
using System.Text.Json;
using EmulationKit.Packs;

namespace EmulationKit.Tool;

/// <summary>
/// Finds what a path such as <c>criteria.I.1.maximum</c> or <c>awards.BK.rule.clauses.1.points</c> names. A step is a
/// key, an index from 0, or the code of a thing; codes may hold dots, so the longest that fits is taken.
/// </summary>
internal sealed class RulePath
{
    private static readonly Dictionary<string, (string File, string? Key)> Roots = new()
    {
        ["campaign"] = (PackFiles.Campaign, null),
        ["criteria"] = (PackFiles.Criteria, null),
        ["scale"] = (PackFiles.Criteria, "scale"),
        ["scaleByKind"] = (PackFiles.Criteria, "scaleByKind"),
        ["areas"] = (PackFiles.Criteria, "areas"),
        ["awards"] = (PackFiles.Awards, "awards"),
        ["ranking"] = (PackFiles.Awards, "ranking"),
        ["catalogue"] = (PackFiles.Awards, "catalogue"),
    };

    private readonly string path;
    private string left;
    private IReadOnlyList<string> codes = [];

    private RulePath(string path) => (this.path, left) = (path, path);

    /// <summary>The file that a path begins in.</summary>
    public static ErrorOr<string> FileOf(string path)
    {
        var root = path.Split('.')[0];
        return Roots.TryGetValue(root, out var found) ? found.File : Unknown(path, root, Roots.Keys);
    }

    /// <summary>What a path names in its file.</summary>
    public static ErrorOr<RuleTarget> Find(string path, JsonSpan file) => new RulePath(path).Find(file);

    private ErrorOr<RuleTarget> Find(JsonSpan file)
    {
        var root = path.Split('.')[0];
        var (_, key) = Roots[root];
        left = key is null ? left[root.Length..].TrimStart('.') : left;
        var at = file;
        if (root == "criteria" && left.Length > 0 && Longest(file.Members.Select(m => m.Name)) is null)
        {
            var coded = file.All().Where(s => s.Code is not null).ToArray();
            if (Longest(coded.Select(s => s.Code ?? "")) is not { } code)
            {
                return Unknown(path, left.Split('.') is var steps && steps.Length > 1 ? string.Join('.', steps[..^1]) : left, coded.Select(s => s.Code ?? ""));
            }

            codes = [.. coded.Select(s => s.Code ?? "")];
            at = coded.First(s => s.Code == code);
            Pass(code);
        }

        while (left.Length > 0)
        {
            if (Step(at) is { } next)
            {
                at = next;
            }
            else if (at.Kind == JsonTokenType.StartObject && !left.Contains('.', StringComparison.Ordinal))
            {
                return new RuleTarget(at, left);
            }
            else if (at.Code is { } code && Nearest.Of($"{code}.{left.Split('.')[0]}", codes) is { } near)
            {
                return Unknown(path, $"{code}.{left.Split('.')[0]}", [near]);
            }
            else
            {
                return Unknown(path, left.Split('.')[0], at.Kind == JsonTokenType.StartArray ? Names(at) : at.Members.Select(m => m.Name));
            }
        }

        return new RuleTarget(at, null);
    }

    private JsonSpan? Step(JsonSpan at)
    {
        if (at.Kind == JsonTokenType.StartObject)
        {
            return Longest(at.Members.Select(m => m.Name)) is { } name ? Pass(name, at.Members.Find(m => m.Name == name).Value) : null;
        }

        if (Longest(at.Items.Select(i => i.Code).OfType<string>()) is { } code)
        {
            return Pass(code, at.Items.Find(i => i.Code == code));
        }

        var step = left.Split('.')[0];
        return int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < at.Items.Count ? Pass(step, at.Items[index]) : null;
    }

    private string? Longest(IEnumerable<string> names) =>
        names.Where(n => n.Length > 0 && (left == n || left.StartsWith(n + ".", StringComparison.Ordinal))).MaxBy(n => n.Length);

    private JsonSpan? Pass(string step, JsonSpan? to = null)
    {
        left = left.Length == step.Length ? "" : left[(step.Length + 1)..];
        return to;
    }

    private static IEnumerable<string> Names(JsonSpan list) => list.Items.Select((item, i) => item.Code ?? i.ToString(CultureInfo.InvariantCulture));

    private static Error Unknown(string path, string step, IEnumerable<string> known)
    {
        var names = known.Distinct().ToArray();
        var (near, all) = (step.All(char.IsAsciiDigit) ? null : Nearest.Of(step, names), string.Join(", ", names));
        return DomainError.Validation("Set.UnknownStep",
            $"--set {path}: there is no '{step}' there; " + (near is null ? $"there are: {all}." : $"did you mean '{near}'?"),
            $"--set {path}: ở đó không có '{step}'; " + (near is null ? $"hiện có: {all}." : $"có phải '{near}'?"), path);
    }
}

/// <summary>What a path names: a value, or a key that its object has not yet.</summary>
/// <param name="At">The value, or the object that is to have the key.</param>
/// <param name="NewKey">The key that is not there yet.</param>
internal sealed record RuleTarget(JsonSpan At, string? NewKey);
