using System.Globalization;
using EmulationKit.Campaigns;

namespace EmulationKit.Awards;

/// <summary>
/// A small change of the rules to try out (phương án): some cut-offs, quotas, shares of leaders and weights set to other
/// numbers. It can be written as the query of an address and read from one, so that a scenario is an address. Two that set
/// the same are equal.
/// </summary>
public sealed class Scenario : IEquatable<Scenario>
{
    /// <summary>The most numbers that one scenario sets: 200.</summary>
    public const int MostChanges = 200;

    private readonly SortedDictionary<string, decimal> values;

    private Scenario(SortedDictionary<string, decimal> values) => this.values = values;

    /// <summary>The scenario that sets nothing.</summary>
    public static Scenario None { get; } = new(new(StringComparer.Ordinal));

    /// <summary>What it sets, by the knob's id.</summary>
    public IReadOnlyDictionary<string, decimal> Values => values;

    /// <summary>Whether it sets nothing.</summary>
    public bool IsEmpty => values.Count == 0;

    /// <summary>It as the query of an address, without the question mark, always the same for the same scenario.</summary>
    public string Query => string.Join('&', values.Select(v => $"{Uri.EscapeDataString(v.Key)}={TextOf(v.Value)}"));

    /// <summary>Every number of the rules that a scenario may set, in the order of the rules.</summary>
    /// <param name="rules">The rules.</param>
    public static IReadOnlyList<RuleKnob> KnobsOf(CampaignRules rules)
    {
        Guard.Against.Null(rules);
        var knobs = new List<RuleKnob>();
        _ = new KnobWalk(rules, knob =>
        {
            knobs.Add(knob);
            return knob.Value;
        }).Set();
        return knobs;
    }

    /// <summary>
    /// Reads a scenario for some rules from the parts of an address or of a form. Parts that name no number of the rules are
    /// left aside, empty ones and those that say what the rules say set nothing. A number may have a comma or a full stop
    /// before its decimals. Refused, all at once, each with the knob's id as path: <c>Scenario.NotANumber</c>,
    /// <c>Scenario.OutOfRange</c>.
    /// </summary>
    /// <param name="rules">The rules.</param>
    /// <param name="parts">The parts.</param>
    public static ErrorOr<Scenario> Read(CampaignRules rules, IEnumerable<KeyValuePair<string, string?>> parts)
    {
        Guard.Against.Null(parts);
        var knobs = KnobsOf(rules).ToDictionary(k => k.Id, StringComparer.Ordinal);
        var problems = new Problems();
        var values = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var (id, text) in parts.Where(p => !string.IsNullOrWhiteSpace(p.Value)))
        {
            if (!knobs.TryGetValue(id, out var knob))
            {
                continue;
            }

            if (ValueOf(text!) is not { } value)
            {
                problems.Add("Scenario.NotANumber", id, $"'{text}' is not a number; type digits without a mark between thousands, such as 85 or 85.5.",
                    $"'{text}' không phải số; hãy gõ chữ số, không có dấu phân cách hàng nghìn, ví dụ 85 hoặc 85,5.");
            }
            else if (!knob.Takes(value))
            {
                problems.Add("Scenario.OutOfRange", id,
                    $"{Wording.Number(value, "en")} is not possible; use {Wording.Number(knob.Least, "en")} to {Wording.Number(knob.Most, "en")} with at most {knob.Decimals} decimals.",
                    $"{Wording.Number(value, "vi")} không hợp lệ; dùng từ {Wording.Number(knob.Least, "vi")} đến {Wording.Number(knob.Most, "vi")}, tối đa {knob.Decimals} chữ số thập phân.");
            }
            else if (value != knob.Value && values.Count < MostChanges)
            {
                values[id] = value;
            }
        }

        return problems.OrElse(() => new Scenario(values));
    }

    /// <summary>Reads a scenario from the query of an address, as <see cref="Query"/> wrote it.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="query">The query, with or without a question mark.</param>
    public static ErrorOr<Scenario> Read(CampaignRules rules, string query) => Read(rules,
        Guard.Against.Null(query).TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2))
            .Where(p => p.Length == 2).Select(p => KeyValuePair.Create(Uri.UnescapeDataString(p[0]), (string?)Uri.UnescapeDataString(p[1]))));

    /// <summary>The rules as the scenario has them. With another weight the points that a method itself names rise or fall
    /// along with it; that all weights add up to the scale is checked when the rules are compiled.</summary>
    /// <param name="rules">The rules.</param>
    public CampaignRules ApplyTo(CampaignRules rules) =>
        IsEmpty ? Guard.Against.Null(rules) : new KnobWalk(rules, knob => values.TryGetValue(knob.Id, out var value) ? value : knob.Value).Set();

    // Three digits after a mark may be thousands, so nobody is to guess: they are not read, and never written.
    private static decimal? ValueOf(string text)
    {
        var plain = text.Trim().Replace(',', '.');
        return plain.Length - plain.IndexOf('.', StringComparison.Ordinal) - 1 != 3 || !plain.Contains('.', StringComparison.Ordinal)
            ? decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null
            : null;
    }

    private static string TextOf(decimal value) => value.ToString(decimal.Round(value, 2) != value && decimal.Round(value, 3) == value ? "0.0000" : "0.######", CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public bool Equals(Scenario? other) => other is not null && Query == other.Query;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Scenario);

    /// <inheritdoc />
    public override int GetHashCode() => Query.GetHashCode(StringComparison.Ordinal);
}
