using System.CommandLine;
using EmulationKit.Packs;

namespace EmulationKit.Tool;

/// <summary>The options of commands that evaluate.</summary>
internal sealed class RunOptions
{
    private readonly ValueOption inputs = new("--inputs", new("tệp", "file"), new("số liệu: tệp .csv, .xlsx hoặc .json; không ghi thì dùng samples/inputs.csv của bộ quy định", "the inputs: a .csv, .xlsx or .json file; if not said, the pack's samples/inputs.csv"));
    private readonly ValueOption asOf = new("--as-of", new("ngày", "day"), new("ngày xét; không ghi thì theo tệp số liệu, rồi ngày cuối của phong trào", "the day of judgement; if not said, that of the inputs, then the campaign's last day"));
    private readonly ValueOption awardYear = new("--award-year", new("năm", "year"), new("năm xét khen thưởng; không ghi thì là năm của ngày xét", "the year awards are given for; if not said, that of the day"));
    private readonly ValueOption numbers = new("--numbers", "auto|point|comma", new("cách viết số trong bảng: 1,234.5 (point), 1.234,5 (comma), tự nhận (auto)", "how the sheet writes numbers: 1,234.5 (point), 1.234,5 (comma), found out (auto)")) { Choices = ["auto", "point", "comma"] };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new[] { inputs, asOf, awardYear, numbers })
        {
            command.Options.Add(option);
        }
    }

    public ErrorOr<RunChoices> Read(Call call)
    {
        var problems = new Problems();
        var choices = new RunChoices(call[inputs])
        {
            AsOf = call.Day(asOf, problems),
            AwardYear = (int?)call.Number(awardYear, problems, 1900, 2200),
            Numbers = call[numbers] switch { "comma" => NumberConvention.Comma, "point" => NumberConvention.Point, _ => NumberConvention.Auto },
        };
        return problems.OrElse(() => choices);
    }
}

/// <summary>What a call says of the inputs and circumstances of an evaluation.</summary>
/// <param name="Inputs">The file of the inputs; nothing for the pack's sample.</param>
internal sealed record RunChoices(string? Inputs)
{
    public DateOnly? AsOf { get; init; }

    public int? AwardYear { get; init; }

    /// <summary>How numbers are written in sheets.</summary>
    public NumberConvention Numbers { get; init; }
}
