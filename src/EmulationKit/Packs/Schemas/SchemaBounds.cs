using System.Text.Json.Nodes;

namespace EmulationKit.Packs;

/// <summary>What schemas say of a key or a type beyond its kind of value: ends of ranges, the form of codes, examples.
/// All of it is also checked when a pack is read, which words it better.</summary>
internal static class SchemaBounds
{
    private const string Code = """ { "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "maxLength": 64 } """;
    private const string Points = """ { "minimum": 0, "maximum": 1000000000 } """;
    private const string AnyPoints = """ { "minimum": -1000000000, "maximum": 1000000000 } """;
    private const string Factor = """ { "exclusiveMinimum": 0, "maximum": 1000000000 } """;
    private const string Share = """ { "minimum": 0, "maximum": 1 } """;
    private const string NotNegative = """ { "minimum": 0 } """;
    private const string NotEmpty = """ { "minItems": 1 } """;

    private static readonly Dictionary<string, string> Bounds = new()
    {
        ["campaign.code"] = Code,
        ["campaign.timeZone"] = """ { "examples": ["Asia/Ho_Chi_Minh"] } """,
        ["participantKind.code"] = Code,
        ["bloc.code"] = Code,
        ["reportDue.code"] = Code,
        ["occasion.years"] = """ { "minimum": 1, "examples": [80] } """,
        ["planDocument.number"] = """ { "examples": ["2255/KH-UBND"] } """,
        ["source.document"] = """ { "examples": ["Luật 06/2022/QH15", "Kế hoạch 2255/KH-UBND"] } """,
        ["source.provision"] = """ { "examples": ["Điều 74", "mục II.3"] } """,
        ["scoreScale.total"] = Factor,
        ["scoreScale.bonus"] = Points,
        ["contentArea.code"] = Code,
        ["contentArea.maximum"] = NotNegative,
        ["criterion.code"] = """ { "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "maxLength": 64, "examples": ["I.1"] } """,
        ["criterion.maximum"] = Points,
        ["measure.decimals"] = """ { "minimum": 0, "maximum": 9 } """,
        ["measure.unit"] = """ { "examples": ["%", "đồng"] } """,
        ["valueMethod.factor"] = Factor,
        ["valueMethod.per"] = Factor,
        ["targetMethod.floor"] = Share,
        ["targetMethod.target"] = """ { "exclusiveMinimum": 0 } """,
        ["overAchievement.perPercent"] = Points,
        ["overAchievement.cap"] = Points,
        ["bandedMethod.bands"] = NotEmpty,
        ["band.points"] = Points,
        ["indexReference.name"] = """ { "examples": ["PCI", "PAR-INDEX"] } """,
        ["checklistMethod.of"] = """ { "minimum": 1, "maximum": 1000 } """,
        ["judgedMethod.markScale"] = """ { "exclusiveMinimum": 0, "maximum": 1000000 } """,
        ["judgedMethod.markDecimals"] = """ { "minimum": 0, "maximum": 4 } """,
        ["judgedMethod.reviewers"] = """ { "minimum": 1, "maximum": 25 } """,
        ["judgedMethod.minimumMarks"] = """ { "minimum": 1, "maximum": 25 } """,
        ["countMethod.each"] = Factor,
        ["bonusMethod.each"] = Factor,
        ["deductionMethod.each"] = Factor,
        ["latenessMethod.reports"] = """ { "minimum": 1, "maximum": 60 } """,
        ["latenessMethod.steps"] = NotEmpty,
        ["latenessMethod.after"] = Points,
        ["latenessStep.upToDays"] = """ { "minimum": 0, "maximum": 9998 } """,
        ["latenessStep.points"] = Points,
        ["award.code"] = Code,
        ["award.coefficient"] = """ { "minimum": 0, "maximum": 1000000 } """,
        ["allClause.clauses"] = NotEmpty,
        ["anyClause.clauses"] = NotEmpty,
        ["minTotalClause.points"] = AnyPoints,
        ["minPartClause.points"] = AnyPoints,
        ["minCriterionClause.points"] = AnyPoints,
        ["maxRankClause.rank"] = """ { "minimum": 1 } """,
        ["targetsReachedClause.share"] = Share,
        ["ballotClause.share"] = """ { "minimum": 0, "maximum": 1, "examples": [0.8] } """,
        ["kindInClause.kinds"] = NotEmpty,
        ["blocInClause.blocs"] = NotEmpty,
        ["heldBeforeClause.award"] = Code,
        ["heldBeforeClause.years"] = """ { "minimum": 1, "maximum": 100 } """,
        ["requiresClause.award"] = """ { "examples": ["BK", "phong-trao-khac/CO"] } """,
        ["excludesClause.award"] = """ { "examples": ["BK", "phong-trao-khac/CO"] } """,
        ["quotaLimit"] = """ { "oneOf": [{ "required": ["count"] }, { "required": ["percent", "of"] }] } """,
        ["quotaLimit.count"] = NotNegative,
        ["quotaLimit.percent"] = """ { "minimum": 0, "maximum": 100 } """,
        ["quotaLimit.atLeast"] = NotNegative,
        ["leaderShareLimit.atMost"] = Share,
        ["directWorkerShareLimit.atLeast"] = Share,
        ["catalogueValue.code"] = """ { "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "maxLength": 64, "examples": ["base-salary", "award-fund-ceiling"] } """,
        ["test.inputs"] = """ { "examples": ["quy-iv.csv"] } """,
        ["outsideAward.award"] = """ { "examples": ["phong-trao-khac/CO"] } """,
    };

    /// <summary>The names of all that has more said of it.</summary>
    public static IReadOnlyCollection<string> Names => Bounds.Keys;

    /// <summary>What is said beyond the kind of value; an empty object if nothing is.</summary>
    public static JsonObject Of(string name) =>
        Bounds.TryGetValue(name, out var said) ? JsonNode.Parse(said)!.AsObject() : [];
}
