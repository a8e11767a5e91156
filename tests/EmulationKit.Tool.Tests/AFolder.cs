namespace EmulationKit.Tool.Tests;

/// <summary>A folder of a test, with a small pack in it if asked for; it goes with the test.</summary>
internal sealed class AFolder : IDisposable
{
    public const string Inputs = """
        id,name,kind,bloc,registered,I.1.actual,I.1.planned,I.2
        STC,Sở Tài chính,department,K1,có,98,100,4
        SNV,Sở Nội vụ,department,K1,có,96,100,4
        SYT,Sở Y tế,department,K1,có,80.5,100,4
        X1,Xã Hưng Đạo,commune,C1,có,100,100,3
        X2,Xã Hưng Đạo,commune,C1,không,50,100,2

        """;

    private AFolder() => Directory.CreateDirectory(Path);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "ek-" + System.IO.Path.GetRandomFileName());

    public string Pack => this["pack"];

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public static AFolder Empty() => new();

    /// <summary>A folder with a pack of two blocs and one award, and inputs for it.</summary>
    public static AFolder WithPack()
    {
        var folder = new AFolder();
        folder.Write("pack/campaign.json", Texts.Campaign);
        folder.Write("pack/criteria.json", Texts.Criteria);
        folder.Write("pack/awards.json", Texts.Awards);
        folder.Write("pack/tests/01.json", Texts.Test);
        folder.Write("inputs.csv", Inputs);
        return folder;
    }

    public string Write(string name, string text)
    {
        var path = this[name];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Replaces a text in a file, which must be there.</summary>
    public void Change(string name, string from, string to)
    {
        var text = File.ReadAllText(this[name]);
        Assert.Contains(from, text, StringComparison.Ordinal);
        Write(name, text.Replace(from, to, StringComparison.Ordinal));
    }

    public string Read(string name) => File.ReadAllText(this[name]);

    /// <summary>The names of everything in the folder, hidden or not.</summary>
    public IEnumerable<string> Names() => Directory.EnumerateFileSystemEntries(Path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        .Select(p => System.IO.Path.GetRelativePath(Path, p).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static class Texts
    {
        public const string Campaign = """
            {
              "code": "thi-dua-nho",
              "name": { "vi": "Phong trào thi đua nhỏ", "en": "A small campaign" },
              "period": { "from": "2024-01-15", "to": "2024-12-31" },
              "kinds": [{ "code": "commune", "name": { "vi": "Xã", "en": "Commune" } }, { "code": "department", "name": { "vi": "Sở", "en": "Department" } }],
              "blocs": [{ "code": "K1", "name": { "vi": "Khối 1", "en": "Bloc 1" } }, { "code": "C1", "name": { "vi": "Cụm 1", "en": "Cluster 1" }, "kind": "cluster" }]
            }
            """;

        public const string Criteria = """
            {
              "scale": { "total": 100 },
              "areas": [
                {
                  "code": "I",
                  "name": { "vi": "Nhiệm vụ", "en": "Tasks" },
                  "criteria": [
                    { "code": "I.1", "name": { "vi": "Chỉ tiêu", "en": "Targets" }, "maximum": 60, "method": { "type": "target" }, "source": { "document": "Kế hoạch 12/KH-UBND", "provision": "mục I", "illustrative": true } },
                    { "code": "I.2", "name": { "vi": "Sáng kiến", "en": "Initiatives" }, "maximum": 40, "method": { "type": "count", "each": 10 } }
                  ]
                }
              ]
            }
            """;

        public const string Awards = """
            {
              "ranking": { "within": "bloc" },
              "awards": [
                {
                  "code": "BK",
                  "name": { "vi": "Bằng khen", "en": "Certificate" },
                  "coefficient": 1.5,
                  "rule": { "type": "all", "clauses": [{ "type": "registered" }, { "type": "minTotal", "points": 90, "source": { "document": "Luật 06/2022/QH15", "provision": "Điều 74", "toBeConfirmed": true } }] },
                  "limits": [{ "type": "quota", "count": 1 }]
                }
              ]
            }
            """;

        public const string Test = """
            {
              "name": { "vi": "Đơn vị đứng đầu được tặng", "en": "The first of a bloc is granted" },
              "asOf": "2024-12-31",
              "participants": [
                { "id": "D1", "kind": "department", "bloc": "K1", "registered": true, "inputs": { "I.1": { "actual": 100, "planned": 100 }, "I.2": 4 } },
                { "id": "D2", "kind": "department", "bloc": "K1", "registered": true, "inputs": { "I.1": { "actual": 50, "planned": 100 }, "I.2": 4 } }
              ],
              "expect": {
                "D1": { "total": 100, "rank": 1, "awards": { "BK": "granted" } },
                "D2": { "total": 70, "rank": 2, "awards": { "BK": "refused" } }
              }
            }
            """;
    }
}
