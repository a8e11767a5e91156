using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using EmulationKit.Criteria;

namespace EmulationKit.Packs;

/// <summary>Writes criteria as a sheet.</summary>
[RequiresUnreferencedCode(RulesJson.NeedsReflection)]
[RequiresDynamicCode(RulesJson.NeedsReflection)]
internal sealed class CriteriaSheetWriter
{
    private readonly CriteriaSet criteria;
    private readonly JsonSerializerOptions json;
    private readonly JsonSerializerOptions brief;
    private readonly string[] columns;
    private readonly Problems problems = new();
    private readonly List<IReadOnlyList<TableCell>> rows = [];

    public CriteriaSheetWriter(CriteriaSet criteria, RuleVocabulary vocabulary)
    {
        this.criteria = criteria;
        json = RulesJson.Options(vocabulary);
        brief = PackJson.Short(vocabulary);
        columns = [.. CriteriaFields.Fields.Names.SelectMany(WithLanguages)];
    }

    public ErrorOr<TableSheet> Write()
    {
        Scale("", criteria.Scale);
        foreach (var (kind, scale) in criteria.ScaleByKind)
        {
            Scale(kind, scale);
        }

        foreach (var area in criteria.Areas)
        {
            Area(area, null);
        }

        return problems.OrElse(() => new TableSheet("criteria", [.. columns.Select(Column)], rows));
    }

    private static TableColumn Column(string name) => new(name)
    {
        Width = name switch { "settings" or "evidence" => 48, "document" => 32, _ when name.StartsWith("name", StringComparison.Ordinal) => 40, _ => 14 },
        Wraps = name is "settings" || name.Contains("name", StringComparison.Ordinal) || name.StartsWith("evidence", StringComparison.Ordinal),
        Kind = name == "maximum" ? CellKind.Number : CellKind.Text,
        Choices = name switch { "type" => CriteriaFields.Rows.All, "missing" => CriteriaFields.Missing.All, "succession" => CriteriaFields.Succession.All, _ => [] },
    };

    private void Scale(string kind, ScoreScale scale)
    {
        var write = new SheetWriter(problems, kind.Length == 0 ? "scale" : $"scaleByKind/{kind}");
        Add(new()
        {
            ["type"] = TableCell.Of(CriteriaFields.Rows.Of(CriteriaRow.Scale)),
            ["code"] = kind.Length == 0 ? TableCell.Empty : write.Text("code", kind),
            ["maximum"] = TableCell.Of(scale.Total),
            ["settings"] = Json(Settings(JsonSerializer.SerializeToNode(scale, brief), "total")),
        });
    }

    private void Area(ContentArea area, string? parent)
    {
        var write = new SheetWriter(problems, $"areas/{area.Code}");
        var row = new Dictionary<string, TableCell>
        {
            ["type"] = TableCell.Of(CriteriaFields.Rows.Of(CriteriaRow.Area)),
            ["code"] = write.Text("code", area.Code),
            ["area"] = TableCell.Of(parent),
            ["maximum"] = TableCell.Of(area.Maximum),
        };
        Add(write, row, "name", area.Name);
        Add(write, row, area.Source);
        Add(row);
        foreach (var criterion in area.Criteria)
        {
            Criterion(criterion, area.Code);
        }

        foreach (var inner in area.Areas)
        {
            Area(inner, area.Code);
        }
    }

    private void Criterion(Criterion criterion, string area)
    {
        var write = new SheetWriter(problems, $"criteria/{criterion.Code}");
        var row = new Dictionary<string, TableCell>
        {
            ["type"] = TableCell.Of(CriteriaFields.Rows.Of(CriteriaRow.Criterion)),
            ["code"] = write.Text("code", criterion.Code),
            ["area"] = TableCell.Of(area),
            ["maximum"] = TableCell.Of(criterion.Maximum),
            ["method"] = write.Text("method", criterion.Method.Name),
            ["settings"] = Json(Settings(JsonSerializer.SerializeToNode(criterion.Method, brief), "type")),
            ["kinds"] = write.List("appliesTo/kinds", criterion.AppliesTo.Kinds),
            ["blocs"] = write.List("appliesTo/blocs", criterion.AppliesTo.Blocs),
            ["missing"] = TableCell.Of(CriteriaFields.Missing.Of(criterion.Missing)),
            ["succession"] = TableCell.Of(CriteriaFields.Succession.Of(criterion.Succession)),
        };
        Add(write, row, "name", criterion.Name);
        Add(write, row, "evidence", criterion.Evidence);
        Add(write, row, criterion.Source);
        Add(row);
    }

    private static void Add(SheetWriter write, Dictionary<string, TableCell> row, string column, LocalizedText? text)
    {
        foreach (var (language, words) in text?.Texts ?? new Dictionary<string, string>())
        {
            var name = language == LocalizedText.DefaultLanguage ? column : $"{column}:{language}";
            row[name] = write.Text(name, words);
            if (CriteriaFields.Fields.Find(name) != name)
            {
                write.Refuse(name, language);
            }
        }
    }

    private static void Add(SheetWriter write, Dictionary<string, TableCell> row, Source? source)
    {
        if (source is not null)
        {
            row["document"] = write.Text("source/document", source.Document);
            row["provision"] = write.Text("source/provision", source.Provision);
            row["illustrative"] = source.Illustrative ? TableCell.Of(true) : TableCell.Empty;
            row["toBeConfirmed"] = source.ToBeConfirmed ? TableCell.Of(true) : TableCell.Empty;
        }
    }

    private void Add(Dictionary<string, TableCell> row) => rows.Add(Array.ConvertAll(columns, c => row.GetValueOrDefault(c)));

    private static JsonObject Settings(JsonNode? node, string without)
    {
        var settings = node?.AsObject() ?? [];
        settings.Remove(without);
        return settings;
    }

    private TableCell Json(JsonObject settings) => settings.Count == 0 ? TableCell.Empty : TableCell.Of(settings.ToJsonString(json));

    /// <summary>A column, and one for each further language that a text of it is in.</summary>
    private IEnumerable<string> WithLanguages(string column)
    {
        var texts = column switch
        {
            "name" => criteria.AllAreas().Select(a => a.Area.Name).Concat(criteria.AllCriteria().Select(c => c.Criterion.Name)),
            "evidence" => criteria.AllCriteria().Select(c => c.Criterion.Evidence).OfType<LocalizedText>(),
            _ => [],
        };
        return texts.SelectMany(t => t.Texts.Keys).Where(l => l != LocalizedText.DefaultLanguage).Distinct().Order(StringComparer.Ordinal).Select(l => $"{column}:{l}").Prepend(column);
    }
}
