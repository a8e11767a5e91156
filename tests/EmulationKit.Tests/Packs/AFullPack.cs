namespace EmulationKit.Tests.Packs;

/// <summary>A pack in which every method, clause, limit and key stands at least once.</summary>
internal static class AFullPack
{
    public const string Campaign = """
        {
          "$schema": "schemas/campaign.schema.json",
          "code": "phong-trao-du",
          "name": { "vi": "Phong trào đủ mọi mục", "en": "A campaign with everything", "tyz": "Phong trào" },
          "slogan": "Đoàn kết, sáng tạo",
          "purpose": "Nâng cao chất lượng công việc",
          "objective": { "vi": "Hoàn thành nhiệm vụ năm", "en": "To do the year's tasks" },
          "scope": "Toàn tỉnh",
          "contents": ["Phát triển kinh tế", { "vi": "Cải cách hành chính", "en": "Reform" }],
          "measures": "Sơ kết, tổng kết",
          "document": { "number": "12/KH-UBND", "date": "2024-01-15", "signatory": "Chủ tịch UBND tỉnh" },
          "form": "regular",
          "launcher": "Chủ tịch UBND tỉnh",
          "period": { "from": "2024-01-20", "to": "2024-12-31" },
          "launchOn": "2024-01-20",
          "timeZone": "Asia/Bangkok",
          "occasions": [
            { "name": "Thành lập tỉnh", "years": 525, "founded": "1499", "anniversary": "2024" },
            { "name": "Thành lập quân đội", "years": 80, "founded": "1944-12-22", "anniversary": "2024-12-22" }
          ],
          "kinds": [
            { "code": "commune", "name": "Xã" },
            { "code": "department", "name": "Sở" },
            { "code": "person", "name": "Cá nhân", "nature": "person", "standing": "ofEach" }
          ],
          "blocs": [
            { "code": "K1", "name": "Khối 1", "kinds": ["department"] },
            { "code": "C1", "name": "Cụm 1", "kind": "cluster", "kinds": ["commune"] },
            { "code": "CN", "name": "Cá nhân" }
          ],
          "schedule": {
            "phases": [
              { "phase": "registration", "from": "2024-01-20", "to": "2024-02-28", "source": { "document": "Kế hoạch 12/KH-UBND", "provision": "mục IV", "illustrative": true } },
              { "phase": "selfScoring", "from": "2024-11-01", "to": "2024-11-15" }
            ],
            "reports": [
              { "code": "6T", "due": "2024-06-30", "name": "Sáu tháng", "source": { "document": "Kế hoạch 12/KH-UBND" } },
              { "code": "N", "due": "2024-11-30" }
            ]
          },
          "achievement": "nam-2024",
          "source": { "document": "Luật 06/2022/QH15", "provision": "Điều 17", "toBeConfirmed": true }
        }
        """;

    public const string Criteria = """
        {
          "$schema": "schemas/criteria.schema.json",
          "scale": { "total": 100, "bonus": 10, "mayPass": true },
          "scaleByKind": { "commune": { "total": 100, "bonus": 10 } },
          "areas": [
            {
              "code": "I", "name": "Kinh tế", "maximum": 50, "source": { "document": "Kế hoạch 12/KH-UBND" },
              "criteria": [
                {
                  "code": "I.1", "name": { "vi": "Giải ngân", "en": "Disbursement" }, "maximum": 10,
                  "method": { "type": "value", "factor": 0.2, "per": 2, "measure": { "decimals": 2, "minimum": 0, "maximum": 100, "unit": "%" } },
                  "appliesTo": { "kinds": ["commune", "department"] }, "missing": "zero", "succession": "weightedMean",
                  "source": { "document": "Kế hoạch 12/KH-UBND", "provision": "mục II.1", "illustrative": true },
                  "evidence": "Báo cáo của Kho bạc"
                },
                {
                  "code": "I.2", "name": "Thu ngân sách", "maximum": 10,
                  "method": { "type": "target", "moreIsBetter": true, "floor": 0.5, "over": { "perPercent": 0.1, "cap": 2 } },
                  "appliesTo": { "kinds": ["commune", "department"] }, "missing": "rescale", "succession": "sum"
                },
                { "code": "I.3", "name": "Giảm nghèo", "maximum": 10, "method": { "type": "leaderRelative" }, "appliesTo": { "kinds": ["commune", "department"] } },
                {
                  "code": "I.4", "name": "Nông thôn mới", "maximum": 10, "appliesTo": { "kinds": ["commune"] },
                  "method": {
                    "type": "banded", "measure": { "decimals": 0, "minimum": 0, "maximum": 19 },
                    "bands": [{ "to": 10, "points": 0 }, { "from": 10, "to": 15, "points": 5, "fromIncluded": true, "toIncluded": true }, { "from": 15, "fromIncluded": false, "points": 10 }]
                  }
                },
                {
                  "code": "I.5", "name": "Cải cách hành chính", "maximum": 10, "appliesTo": { "kinds": ["department"] },
                  "method": {
                    "type": "banded", "by": "rank", "index": { "name": "PAR-INDEX", "year": 2023, "scale": 100 },
                    "bands": [{ "to": 3, "toIncluded": true, "points": 10 }, { "from": 3, "fromIncluded": false, "points": 4 }]
                  }
                },
                { "code": "I.6", "name": "Chỉ tiêu chung", "maximum": 10, "method": { "type": "target", "moreIsBetter": false, "target": 5 }, "appliesTo": { "kinds": ["commune", "department"] } }
              ]
            },
            {
              "code": "II", "name": "Xã hội",
              "areas": [
                {
                  "code": "II.A", "name": "Phong trào",
                  "criteria": [
                    { "code": "II.1", "name": "Công trình", "maximum": 10, "method": { "type": "checklist", "of": 2, "items": ["Có kế hoạch", "Có kết quả"] }, "appliesTo": { "kinds": ["commune", "department"] } },
                    { "code": "II.2", "name": "Mô hình", "maximum": 10, "method": { "type": "judged", "aggregate": "trimmedMean", "markScale": 20, "markDecimals": 1, "reviewers": 3, "minimumMarks": 2 }, "appliesTo": { "kinds": ["commune", "department"] } },
                    { "code": "II.3", "name": "Sáng kiến", "maximum": 10, "method": { "type": "count", "each": 2 }, "appliesTo": { "kinds": ["commune", "department"] } },
                    {
                      "code": "II.4", "name": "Chế độ báo cáo", "maximum": 10, "appliesTo": { "kinds": ["commune", "department"] },
                      "method": { "type": "lateness", "reports": 2, "steps": [{ "upToDays": 0, "points": 5 }, { "upToDays": 5, "points": 2.5 }], "after": 0.5 }
                    }
                  ]
                }
              ],
              "criteria": [
                { "code": "II.5", "name": "Điểm thưởng", "maximum": 10, "method": { "type": "bonus", "each": 2, "measure": { "decimals": 0, "minimum": 0, "maximum": 100 } }, "appliesTo": { "kinds": ["department"], "blocs": ["K1"] } },
                { "code": "II.6", "name": "Điểm trừ", "maximum": 10, "method": { "type": "deduction", "each": 0.5, "measure": { "decimals": 0, "minimum": 0, "maximum": 100 } }, "appliesTo": { "kinds": ["commune", "department"] } },
                { "code": "II.7", "name": "Để xảy ra tham nhũng", "maximum": 0, "method": { "type": "knockout", "publicWording": "Không xét" }, "appliesTo": { "kinds": ["commune", "department"] } }
              ]
            }
          ]
        }
        """;

    public const string Awards = """
        {
          "$schema": "schemas/awards.schema.json",
          "ranking": { "by": "percent", "within": "kind", "tieBreaks": [{ "by": "part", "code": "I" }, { "by": "criterion", "code": "I.2" }, { "by": "index", "code": "I.5" }, { "by": "councilVote" }] },
          "catalogue": [
            { "code": "base-salary", "value": 1800000, "source": { "document": "Nghị định 24/2023/NĐ-CP", "toBeConfirmed": true }, "asOf": "2024-01-15" },
            { "code": "award-fund-ceiling", "value": 2500000000, "source": { "document": "Kế hoạch 12/KH-UBND", "illustrative": true }, "asOf": "2024-01-15" }
          ],
          "awards": [
            {
              "code": "CO", "name": "Cờ thi đua", "form": "co-thi-dua", "level": "province", "competence": "Chủ tịch UBND tỉnh", "coefficient": 12, "source": { "document": "Luật 06/2022/QH15", "provision": "Điều 26" },
              "rule": {
                "type": "all",
                "clauses": [
                  { "type": "registered", "award": "CO" },
                  { "type": "kindIn", "kinds": ["commune", "department"] },
                  { "type": "minTotal", "points": 90, "source": { "document": "Kế hoạch 12/KH-UBND", "provision": "mục V" } },
                  { "type": "minPart", "area": "I", "points": 30 },
                  { "type": "minCriterion", "criterion": "II.3", "points": 2 },
                  { "type": "anyCriterionAtMaximum" },
                  { "type": "maxRank", "rank": 1, "within": "campaign" },
                  { "type": "targetsReached", "share": 0.8 },
                  { "type": "noHold" },
                  { "type": "excludes", "award": "BK" }
                ]
              },
              "limits": [{ "type": "quota", "percent": 20, "of": "evaluated", "rounding": "nearest", "atLeast": 1, "ties": "include", "within": "kind", "source": { "document": "Kế hoạch 12/KH-UBND" } }]
            },
            {
              "code": "BK", "name": { "vi": "Bằng khen", "en": "Certificate of merit" },
              "rule": { "type": "any", "clauses": [{ "type": "blocIn", "blocs": ["K1"] }, { "type": "not", "part": { "type": "registered" } }] },
              "limits": [{ "type": "quota", "count": 2 }, { "type": "quota", "percent": 50, "of": "grantedOf", "ofAward": "CO", "within": "campaign" }]
            },
            {
              "code": "CSTD", "name": "Chiến sĩ thi đua",
              "rule": {
                "type": "all",
                "clauses": [
                  { "type": "kindIn", "kinds": ["person"] },
                  { "type": "nominated" },
                  { "type": "ballot", "share": 0.8 },
                  { "type": "heldBefore", "award": "LDTT", "years": 2, "consecutive": false, "countThematicAndSudden": true },
                  { "type": "not", "part": { "type": "requires", "award": "phong-trao-khac/CSTD" } }
                ]
              },
              "limits": [{ "type": "leaderShare", "atMost": 0.5, "within": "campaign" }, { "type": "directWorkerShare", "atLeast": 0.3 }]
            }
          ]
        }
        """;

    public const string Test = """
        {
          "$schema": "../schemas/test.schema.json",
          "name": { "vi": "Mọi thứ có mặt", "en": "Everything is there" },
          "asOf": "2024-12-31",
          "awardYear": 2024,
          "settlements": [{ "award": "BK", "granted": ["S1"], "document": "Biên bản 3" }],
          "participants": [
            {
              "id": "S1", "kind": "department", "bloc": "K1", "area": "remote", "registered": true, "titles": ["CO"], "hold": null, "tieVotes": 3,
              "outside": [{ "award": "phong-trao-khac/CO", "achievement": "khac", "granted": true }],
              "inputs": {
                "I.1": 80, "I.2": { "actual": 110, "planned": 100 }, "I.3": { "actual": 4 }, "I.5": { "rank": 2, "of": 20, "value": 88.5, "year": 2023 }, "I.6": 5,
                "II.1": 2, "II.2": { "marks": [18, 19.5, "abstained"] }, "II.3": { "count": 5 }, "II.4": { "report1": 0, "report2": 9999 },
                "II.5": { "points": 7, "reason": "Biên bản số 3" }, "II.6": 1, "II.7": 0
              }
            },
            { "id": "X1", "kind": "commune", "bloc": "C1", "reportedTotal": 77.5, "hold": true },
            {
              "id": "P1", "kind": "person", "bloc": "CN", "leader": true, "directWorker": false, "history": [{ "award": "LDTT", "year": 2022 }, { "award": "LDTT", "year": 2023, "thematicOrSudden": true }],
              "nominations": { "CSTD": true }, "ballots": { "CSTD": { "votesFor": 8, "members": 9 } }
            }
          ],
          "expect": {
            "S1": { "total": 90.375, "status": "scored", "rank": 1, "ranks": { "kind": 1 }, "points": { "I.1": 8, "II.4": 5.5 }, "awards": { "CO": "undecided", "BK": "refused" } },
            "X1": { "status": "reported" },
            "P1": { "status": "unscored", "awards": { "CSTD": "refused" } }
          }
        }
        """;

    public const string RefusedTest = """
        {
          "name": "Mã lạ bị từ chối",
          "asOf": "2024-12-31",
          "participants": [{ "id": "S1", "kind": "department", "bloc": "K1", "history": null, "inputs": { "I.9": 1 } }],
          "expectErrors": ["Input.CriterionUnknown"]
        }
        """;

    public const string Participants = """
        code,name,kind,bloc,area,parent,from,to,successors,nature,tags,weight,post,standing
        S1,"Sở ""Nội vụ"", tỉnh",department,K1,remote,,,,,unit,border|remote,,,
        X0,Xã cũ,commune,C1,,,2020-01-01,2024-06-30,X1|X2,,,1200.5,,
        X1,Xã một,commune,C1,,,2024-07-01,,,,,,,
        X2,Xã hai,commune,C1,,,2024-07-01,,,,,,,
        P1,Nguyễn Văn A,person,CN,,S1,,,,person,,,Giám đốc,leader
        """;

    public static InMemoryFiles Files => new InMemoryFiles()
        .With("campaign.json", Campaign).With("criteria.json", Criteria).With("awards.json", Awards).With("tests/01.json", Test).With("tests/02.json", RefusedTest);
}
