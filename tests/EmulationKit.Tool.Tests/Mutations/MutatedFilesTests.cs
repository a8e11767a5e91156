using System.Text;

namespace EmulationKit.Tool.Tests.Mutations;

/// <summary>Packs and inputs with random damage: each call is done or refused with a place, and nothing is left behind.</summary>
public sealed class MutatedFilesTests
{
    private static readonly string[] Files = ["pack/campaign.json", "pack/criteria.json", "pack/awards.json", "pack/tests/01.json", "pack/participants.csv", "inputs.csv", "inputs.json"];
    private static readonly string[] Splices = ["\"", "{", "}", "[", "]", ",", ";", ":", "null", "-1", "1e400", "0.00001", "99999999999999999999", "true", "\\u12", "\n", "\r", "\t", "\0", "\uFEFF", "=1+1", "ạ", "1.234,5", "\uD83D", "|", "I.1", "\"code\":", "type"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void No_damage_makes_the_tool_fail(int seed)
    {
        using var folder = AFolder.WithPack();
        folder.Write("pack/participants.csv", "code,name,kind,bloc\nSTC,Sở Tài chính,department,K1\nSNV,Sở Nội vụ,department,K1\nSYT,Sở Y tế,department,K1\nX1,Xã Hưng Đạo,commune,C1\nX2,Xã Hưng Đạo,commune,C1\n");
        folder.Write("inputs.json", """{ "asOf": "2024-10-01", "participants": [{ "id": "STC", "registered": true, "inputs": { "I.1": { "actual": 100, "planned": 100 }, "I.2": 4 } }] }""");
        var good = Files.ToDictionary(f => f, f => File.ReadAllBytes(folder[f]));
        var random = new Random(seed);
        var runs = int.TryParse(Environment.GetEnvironmentVariable("EMULATIONKIT_MUTATIONS"), out var asked) ? asked : 150;
        for (var i = 0; i < runs; i++)
        {
            var file = Files[random.Next(Files.Length)];
            var bad = Damage(random, good[file]);
            File.WriteAllBytes(folder[file], bad);
            foreach (var call in Calls(folder, file))
            {
                var ran = Ran.Tool([.. call, "--output", "json"]);
                Assert.True(ran.Exit is ExitCodes.Done or ExitCodes.Negative or ExitCodes.BadInput, $"{string.Join(' ', call)} exits {ran.Exit}: {ran.Out}\n{file}: {Encoding.UTF8.GetString(bad)}");
                if (ran.Exit == ExitCodes.BadInput)
                {
                    Assert.All(ran.Document.GetProperty("errors").EnumerateArray(), e => Assert.True(
                        e.GetProperty("file").GetString() is { Length: > 0 } || e.GetProperty("path").GetString() is { Length: > 0 }, $"{e}\n{file}: {Encoding.UTF8.GetString(bad)}"));
                    Assert.False(File.Exists(folder["out.csv"]));
                }

                File.Delete(folder["out.csv"]);
            }

            Assert.DoesNotContain(folder.Names(), n => n.EndsWith(".tmp", StringComparison.Ordinal));
            File.WriteAllBytes(folder[file], good[file]);
        }
    }

    private static string[][] Calls(AFolder folder, string file) => file switch
    {
        "inputs.csv" or "inputs.json" => [["evaluate", folder.Pack, "--inputs", folder[file], "--out", folder["out.csv"]]],
        _ => [["test", folder.Pack], ["evaluate", folder.Pack, "--inputs", folder["inputs.csv"], "--out", folder["out.csv"]]],
    };

    private static byte[] Damage(Random random, byte[] good)
    {
        var text = good.ToList();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(text.Count + 1);
            var length = Math.Min(random.Next(1, 12), text.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    text.RemoveRange(at, length);
                    break;
                case 1:
                    text.InsertRange(at, Encoding.UTF8.GetBytes(Splices[random.Next(Splices.Length)]));
                    break;
                case 2:
                    text.InsertRange(at, text.GetRange(random.Next(text.Count - length + 1), length));
                    break;
                case 3 when at < text.Count:
                    text[at] = (byte)random.Next(256);
                    break;
                default:
                    text.RemoveRange(at, text.Count - at);
                    break;
            }

            text = text.Count == 0 ? [32] : text;
        }

        return [.. text];
    }
}
