using EmulationKit.Tool;

// Until the web application is here, the sample goes through Cao Bằng's campaign at the prompt: the pack's tests, the
// result of two clusters, one refusal explained, a what-if, a seal that verifies. Units are real, every score is
// invented. Each step shows the command that does it, to be tried with other arguments.
const string Pack = "cao-bang-525";
const string Tool = "dotnet run --project src/EmulationKit.Tool --";
string[] language = args.Contains("en") ? ["--lang", "en"] : ["--lang", "vi"];
Console.OutputEncoding = System.Text.Encoding.UTF8;
var folder = Directory.CreateTempSubdirectory("emulationkit-");
try
{
    var seal = Path.Combine(folder.FullName, "ket-qua.seal.json");
    string[][] steps =
    [
        ["test", Pack],
        ["evaluate", Pack, "--bloc", "C-1"],
        ["evaluate", Pack, "--bloc", "C-2"],
        ["explain", Pack, "053", "CTD"],
        ["simulate", Pack, "--set", "awards.BK-TT.rule.clauses.3.points=900"],
        ["seal", Pack, "--out", seal],
        ["verify", seal],
    ];
    foreach (var step in steps)
    {
        Console.WriteLine($"$ {Tool} {string.Join(' ', step)}{Environment.NewLine}");
        var code = ToolProgram.Run([.. step, .. language]);
        if (code != 0)
        {
            return code;
        }

        Console.WriteLine();
    }

    return 0;
}
finally
{
    folder.Delete(recursive: true);
}
