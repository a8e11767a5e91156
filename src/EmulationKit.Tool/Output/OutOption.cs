using System.CommandLine;

namespace EmulationKit.Tool;

/// <summary>The options of commands that write a file.</summary>
internal sealed class OutOption
{
    private readonly ValueOption path = new("--out", new("tệp", "file"), new("ghi vào tệp này", "write to this file"));
    private readonly FlagOption force = new("--force", new("ghi đè tệp đã có", "overwrite a file that is there"));

    public void AddTo(Command command)
    {
        command.Options.Add(path);
        command.Options.Add(force);
    }

    public string? Path(Call call) => call[path];

    public bool Force(Call call) => call[force];

    /// <summary>Whether the file can be written, if one is named.</summary>
    public ErrorOr<Success> Check(Call call) => call[path] is { } file ? ResultFiles.Check(file, call[force]) : Result.Success;

    /// <summary>The file, which the command cannot do without.</summary>
    public ErrorOr<string> Needed(Call call) => call[path] is { } file
        ? ResultFiles.Check(file, call[force]).Then(_ => file)
        : DomainError.Validation("Usage.OutMissing", "Name the file to write with --out <file>.", "Hãy ghi tên tệp cần ghi bằng --out <tệp>.", "--out");
}
