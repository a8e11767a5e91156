using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;

namespace EmulationKit.Packs;

/// <summary>Reads criteria from a sheet.</summary>
[RequiresUnreferencedCode(RulesJson.NeedsReflection)]
[RequiresDynamicCode(RulesJson.NeedsReflection)]
internal sealed class CriteriaSheetReader(TableSource source, RuleVocabulary vocabulary)
{
    private const int MostErrors = 100;

    private readonly JsonSerializerOptions json = RulesJson.Options(vocabulary);
    private readonly TableProblems problems = new(source.File, MostErrors);
    private readonly List<CriteriaNode> roots = [];
    private readonly Dictionary<string, CriteriaNode> areas = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ScoreScale> scales = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);
    private Func<string, int?> columnOf = _ => null;

    public ErrorOr<CriteriaSet> Read(CampaignRules? rules, NumberConvention numbers)
    {
        SheetRows.Read(source, CriteriaFields.Fields, ["type", "code", "area", "name", "maximum", "method"], (numbers, ["maximum"]), problems, ReadRow);
        if (!scales.ContainsKey("") && !problems.Any)
        {
            problems.Add(CriteriaErrors.ScaleMissing());
        }

        if (problems.Any)
        {
            return problems.ToList();
        }

        var set = new CriteriaSet(scales[""], [.. roots.Select(r => r.Make())]) { ScaleByKind = scales.Where(s => s.Key.Length > 0).ToDictionary() };
        if (rules is not null)
        {
            Check(rules with { Criteria = set });
        }

        return problems.Any ? problems.ToList() : set;
    }

    private void ReadRow(SheetRows rows)
    {
        columnOf = rows.ColumnOf;
        rows.Path = "criteria";
        var type = rows.Choice("type", CriteriaFields.Rows);
        if (type is null)
        {
            _ = rows.Needed("type");
            return;
        }

        var code = type == CriteriaRow.Scale ? rows.Text("code") ?? "" : rows.Needed("code");
        rows.Path = $"criteria/{code}";
        if (type != CriteriaRow.Criterion)
        {
            foreach (var column in CriteriaFields.OfCriteria.Where(c => rows.Text(c) is not null))
            {
                rows.Report(CriteriaErrors.OfCriteriaOnly(column), column);
            }
        }

        switch (type)
        {
            case CriteriaRow.Scale:
                ReadScale(rows, code);
                break;
            case CriteriaRow.Area:
                ReadArea(rows, code);
                break;
            default:
                ReadCriterion(rows, code);
                break;
        }
    }

    private void ReadScale(SheetRows rows, string kind)
    {
        var total = rows.Number("maximum");
        if (total is null)
        {
            _ = rows.Needed("maximum");
        }

        var scale = Settings<ScoreScale>(rows, $"\"total\":{TableCell.Of(total ?? 1)}");
        if (!scales.TryAdd(kind, scale ?? new(1)))
        {
            rows.Report(CriteriaErrors.ScaleDoubled(), "code");
        }

        lines.TryAdd(kind.Length == 0 ? "criteria/scale" : $"criteria/scaleByKind/{kind}", rows.Line);
    }

    private void ReadArea(SheetRows rows, string code)
    {
        var node = new CriteriaNode(new ContentArea(code, Text(rows, "name") ?? "") { Maximum = rows.Number("maximum"), Source = SourceOf(rows) }, rows.Line);
        if (rows.Text("settings") is not null)
        {
            rows.Report(CriteriaErrors.OfCriteriaOnly("settings"), "settings");
        }

        if (rows.Text("area") is not { } parent)
        {
            roots.Add(node);
        }
        else if (areas.TryGetValue(parent, out var above))
        {
            above.Areas.Add(node);
        }
        else
        {
            rows.Report(CriteriaErrors.AreaUnknown(parent, Nearest.Of(parent, areas.Keys)), "area");
        }

        if (!areas.TryAdd(code, node))
        {
            rows.Report(CriteriaErrors.AreaDoubled(code), "code");
        }
    }

    private void ReadCriterion(SheetRows rows, string code)
    {
        var (area, name) = (rows.Needed("area"), Text(rows, "name") ?? "");
        var maximum = rows.Number("maximum");
        if (maximum is null)
        {
            _ = rows.Needed("maximum");
        }

        var criterion = new Criterion(code, name, maximum ?? 0, Method(rows) ?? new ValueMethod())
        {
            AppliesTo = new Applicability(rows.List("kinds"), rows.List("blocs")),
            Missing = rows.Choice("missing", CriteriaFields.Missing) ?? MissingPolicy.Refuse,
            Succession = rows.Choice("succession", CriteriaFields.Succession) ?? SuccessionPolicy.Refuse,
            Source = SourceOf(rows),
            Evidence = Text(rows, "evidence", false),
        };
        if (areas.TryGetValue(area, out var above))
        {
            above.Criteria.Add((criterion, rows.Line));
        }
        else if (area.Length > 0)
        {
            rows.Report(CriteriaErrors.AreaUnknown(area, Nearest.Of(area, areas.Keys)), "area");
        }
    }

    private CriterionMethod? Method(SheetRows rows)
    {
        var name = rows.Needed("method");
        if (name.Length == 0)
        {
            return null;
        }

        if (!vocabulary.Methods.ContainsKey(name))
        {
            rows.Report(CriteriaErrors.MethodUnknown(name, vocabulary.Methods.Keys), "method");
            return null;
        }

        return Settings<CriterionMethod>(rows, $"\"type\":\"{JsonEncodedText.Encode(name)}\"");
    }

    /// <summary>What the settings say together with a key that stands in a column of its own.</summary>
    private T? Settings<T>(SheetRows rows, string first)
        where T : class
    {
        var text = rows.Text("settings") ?? "{}";
        if (text is not ['{', .., '}'])
        {
            rows.Report(CriteriaErrors.SettingsNoObject(), "settings");
            return null;
        }

        var whole = Encoding.UTF8.GetBytes($"{{{first}{(text[1..^1].Trim().Length == 0 ? "" : ",")}{text[1..]}");
        var part = JsonParts.Read(source.File, whole);
        var errors = part.ErrorsOrEmptyList.ToList();
        if (!part.IsError)
        {
            new JsonShape(json, errors).Check(part.Value, typeof(T), "");
        }

        foreach (var error in errors)
        {
            rows.Report(error, "settings");
        }

        try
        {
            return errors.Count > 0 ? null : JsonSerializer.Deserialize<T>(whole, json);
        }
        catch (JsonException problem)
        {
            rows.Report(RulesJson.Malformed("Json.Malformed", problem), "settings");
            return null;
        }
    }

    private static LocalizedText? Text(SheetRows rows, string column, bool needed = true)
    {
        var vi = needed ? rows.Needed(column) : rows.Text(column);
        var texts = rows.Languages(column).Select(l => (Language: l, Text: rows.Text($"{column}:{l}"))).Where(t => t.Text is not null).ToDictionary(t => t.Language, t => t.Text!);
        if (vi is null)
        {
            if (texts.Count > 0)
            {
                rows.Report(TableErrors.CellMissing(column), column);
            }

            return null;
        }

        texts[LocalizedText.DefaultLanguage] = vi;
        return new LocalizedText(texts);
    }

    private static Source? SourceOf(SheetRows rows)
    {
        var (document, provision) = (rows.Text("document"), rows.Text("provision"));
        var (illustrative, toBeConfirmed) = (rows.Truth("illustrative") ?? false, rows.Truth("toBeConfirmed") ?? false);
        if (document is not null)
        {
            return new Source(document, provision) { Illustrative = illustrative, ToBeConfirmed = toBeConfirmed };
        }

        if (provision is not null || illustrative || toBeConfirmed)
        {
            rows.Report(CriteriaErrors.DocumentMissing(), "document");
        }

        return null;
    }

    private void Check(CampaignRules rules)
    {
        var found = new Problems();
        CriteriaCheck.Check(found, rules);
        foreach (var (path, line) in roots.SelectMany((r, i) => r.Lines($"criteria/areas/{i}")))
        {
            lines[path] = line;
        }

        foreach (var error in found.Errors)
        {
            var path = DomainError.PathOf(error) ?? "";
            var at = lines.Keys.Where(p => path == p || path.StartsWith(p + "/", StringComparison.Ordinal)).MaxBy(p => p.Length);
            var tail = at is null || path.Length == at.Length ? "" : path[(at.Length + 1)..];
            problems.Add(error, at is null ? null : lines[at], columnOf(CriteriaErrors.ColumnOf(tail)));
        }
    }
}
