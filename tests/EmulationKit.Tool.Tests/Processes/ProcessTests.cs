using System.Diagnostics;
using System.Text;

namespace EmulationKit.Tool.Tests.Processes;

/// <summary>The tool as a process of its own, as people start it.</summary>
public sealed class ProcessTests
{
    [Fact]
    public void Results_go_to_the_output_and_notes_to_the_errors()
    {
        using var folder = AFolder.WithPack();

        var ran = Start("evaluate", folder.Pack, "--inputs", folder["inputs.csv"]).Exits(ExitCodes.Done).Says("Sở Tài chính").Notes("số liệu minh họa");

        Assert.DoesNotContain('\e', ran.Out + ran.Error);
        Assert.Equal(Ran.Tool("evaluate", folder.Pack, "--inputs", folder["inputs.csv"]).Out, ran.Out);
    }

    [Fact]
    public void A_bad_pack_exits_with_2()
    {
        using var folder = AFolder.WithPack();
        folder.Change("pack/awards.json", "\"points\": 90", "\"pionts\": 90");

        Start("check", folder.Pack).Refused("awards.json:8:");
        Start("check", folder.Pack, "--output", "json").Exits(ExitCodes.BadInput).Says("\"code\": \"Json.UnknownKey\"");
    }

    [Fact]
    public void An_interrupt_ends_it_with_130_and_leaves_nothing()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = AFolder.WithPack();
        var rows = new StringBuilder("id,kind,bloc,registered,I.1.actual,I.1.planned,I.2\n");
        for (var i = 0; i < 1_500_000; i++)
        {
            rows.Append("D").Append(i).Append(",department,K1,yes,98,100,4\n");
        }

        folder.Write("large.csv", rows.ToString());
        var before = folder.Names().ToArray();
        using var process = Process(["seal", folder.Pack, "--inputs", folder["large.csv"], "--out", folder["a.seal"], "--names"]);
        Assert.False(process.WaitForExit(TimeSpan.FromSeconds(1.5)), "It was done before it could be interrupted.");

        using (var kill = System.Diagnostics.Process.Start("kill", ["-INT", process.Id.ToString()]))
        {
            kill.WaitForExit();
        }

        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(20)), "It did not end.");
        Assert.Equal(ExitCodes.Interrupted, process.ExitCode);
        Assert.Equal(before, folder.Names());
    }

    private static Ran Start(params string[] args)
    {
        using var process = Process(args);
        var error = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, text, error.Result);
    }

    private static Process Process(string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ToolProgram).Assembly.Location, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "vi_VN.UTF-8";
        start.Environment.Remove("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT");
        return System.Diagnostics.Process.Start(start)!;
    }
}
