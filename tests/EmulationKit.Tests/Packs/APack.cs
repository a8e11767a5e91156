namespace EmulationKit.Tests.Packs;

/// <summary>A small pack as text.</summary>
internal static class APack
{
    public const string Campaign = """
        {
          "$schema": "schemas/campaign.schema.json",
          "code": "thi-dua-nho",
          "name": { "vi": "Phong trào thi đua nhỏ", "en": "A small campaign" },
          "objective": "Hoàn thành nhiệm vụ năm",
          "scope": "Toàn tỉnh",
          "contents": ["Phát triển kinh tế"],
          "measures": "Sơ kết, tổng kết",
          "document": { "number": "12/KH-UBND", "date": "2024-01-15", "signatory": "Chủ tịch UBND tỉnh" },
          "period": { "from": "2024-01-15", "to": "2024-12-31" },
          "occasions": [{ "name": "Thành lập tỉnh", "years": 525, "founded": "1499", "anniversary": "2024" }],
          "kinds": [{ "code": "commune", "name": "Xã" }, { "code": "department", "name": "Sở" }],
          "blocs": [{ "code": "K1", "name": "Khối 1", "kinds": ["department"] }, { "code": "C1", "name": "Cụm 1", "kind": "cluster", "kinds": ["commune"] }],
          "schedule": {
            "phases": [{ "phase": "registration", "from": "2024-01-15", "to": "2024-02-28" }],
            "reports": [{ "code": "6T", "due": "2024-06-30", "name": "Sáu tháng" }]
          }
        }
        """;

    public const string Criteria = """
        {
          "$schema": "schemas/criteria.schema.json",
          "scale": { "total": 100 },
          "areas": [
            {
              "code": "I",
              "name": "Nhiệm vụ",
              "criteria": [
                { "code": "I.1", "name": "Chỉ tiêu", "maximum": 60, "method": { "type": "target" }, "source": { "document": "Kế hoạch 12/KH-UBND" } },
                { "code": "I.2", "name": "Sáng kiến", "maximum": 40, "method": { "type": "count", "each": 10 } }
              ]
            }
          ]
        }
        """;

    public const string Awards = """
        {
          "$schema": "schemas/awards.schema.json",
          "ranking": { "within": "bloc" },
          "awards": [
            {
              "code": "BK",
              "name": "Bằng khen",
              "rule": { "type": "all", "clauses": [{ "type": "minTotal", "points": 90 }, { "type": "maxRank", "rank": 1 }] },
              "limits": [{ "type": "quota", "count": 1 }]
            }
          ]
        }
        """;

    public const string Test = """
        {
          "$schema": "../schemas/test.schema.json",
          "name": "Đơn vị đứng đầu được tặng",
          "asOf": "2024-12-31",
          "participants": [
            { "id": "D1", "kind": "department", "bloc": "K1", "inputs": { "I.1": { "actual": 100, "planned": 100 }, "I.2": 4 } },
            { "id": "D2", "kind": "department", "bloc": "K1", "inputs": { "I.1": { "actual": 50, "planned": 100 }, "I.2": 4 } }
          ],
          "expect": {
            "D1": { "total": 100, "rank": 1, "awards": { "BK": "granted" } },
            "D2": { "total": 70, "rank": 2, "points": { "I.1": 30 }, "awards": { "BK": "refused" } }
          }
        }
        """;

    public static InMemoryFiles Files => new InMemoryFiles()
        .With("campaign.json", Campaign).With("criteria.json", Criteria).With("awards.json", Awards).With("tests/01.json", Test);
}
