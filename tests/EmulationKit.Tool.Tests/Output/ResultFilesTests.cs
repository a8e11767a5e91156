namespace EmulationKit.Tool.Tests.Output;

public sealed class ResultFilesTests
{
    [Fact]
    public void A_file_that_is_there_is_not_overwritten_unless_forced()
    {
        using var folder = AFolder.WithPack();
        folder.Write("out.csv", "mine");

        Evaluate(folder, "out.csv").Refused("Tệp đã có");
        Assert.Equal("mine", folder.Read("out.csv"));
        Evaluate(folder, "out.csv", "--force").Exits(ExitCodes.Done);
        Assert.Contains("STC", folder.Read("out.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_refused()
    {
        using var folder = AFolder.WithPack();
        Directory.CreateDirectory(folder["there"]);

        Evaluate(folder, "there").Refused("Đây là thư mục");
        Evaluate(folder, "there/").Refused("Đây là thư mục");
        Ran.Tool("evaluate", folder.Pack, "--inputs", folder["inputs.csv"], "--out", "").Refused("Đây không phải đường dẫn");
        Ran.Tool("new", " ").Refused("Đây không phải đường dẫn");
        Evaluate(folder, "none/out.csv").Refused("Không có thư mục");
        Ran.Tool("evaluate", folder.Pack, "--inputs", folder["inputs.csv"], "--out", "/dev/null", "--force").Refused("/dev/null");
        Evaluate(folder, "there", "--lang", "en").Refused("This is a folder");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void An_output_that_takes_nothing_is_reported(string output)
    {
        using var folder = AFolder.WithPack();

        Ran.Tool(new ATerminal { Full = true }, "evaluate", folder.Pack, "--inputs", folder["inputs.csv"], "--output", output).Refused("Không đọc hoặc ghi được: The disk is full.");
    }

    [Fact]
    public void Nothing_half_written_stays()
    {
        using var folder = AFolder.Empty();
        using var files = new ResultFiles();

        Assert.True(files.Write(folder["a.txt"], false, _ => throw new IOException("the disk is full")).IsError);
        Assert.True(files.WriteAll([(folder["a.txt"], ResultFiles.Always(s => s.WriteByte(1))), (folder["b.txt"], _ => throw new IOException("the disk is full"))], false).IsError);

        Assert.Empty(folder.Names());
    }

    [Fact]
    public void What_was_begun_goes_when_the_tool_is_interrupted()
    {
        using var folder = AFolder.Empty();
        var files = new ResultFiles();

        Assert.Throws<OperationCanceledException>(() => files.Write(folder["a.txt"], false, stream =>
        {
            stream.WriteByte(1);
            files.Dispose();
        }));

        Assert.Empty(folder.Names());
    }

    private static Ran Evaluate(AFolder folder, string name, params string[] args) =>
        Ran.Tool(["evaluate", folder.Pack, "--inputs", folder["inputs.csv"], "--out", folder[name], .. args]);
}
