using System.CommandLine;
using EmulationKit.Packs;

namespace EmulationKit.Tool;

/// <summary>The options of how and where results are written.</summary>
internal sealed class ResultOptions
{
    private static readonly string[] Formats = ["table", "csv", "xlsx", "json"];

    private readonly ValueOption format = new("--format", string.Join('|', Formats), new("dạng kết quả; không ghi thì theo đuôi tệp của --out, hoặc là bảng", "the form of the results; if not said, as the file of --out ends, or a table")) { Choices = Formats };
    private readonly ValueOption separator = new("--separator", "comma|semicolon|tab", new("dấu phân cách của CSV ghi ra; không ghi thì là dấu phẩy", "what separates cells of the CSV written; a comma if not said")) { Choices = ["comma", "semicolon", "tab"] };

    private readonly ValueOption numbers = new("--csv-numbers", "point|comma", new("dấu thập phân của CSV ghi ra; không ghi thì là dấu chấm", "the decimal mark of the CSV written; a point if not said")) { Choices = ["point", "comma"] };

    public OutOption Out { get; } = new();

    public void AddTo(Command command)
    {
        command.Options.Add(format);
        command.Options.Add(separator);
        command.Options.Add(numbers);
        Out.AddTo(command);
    }

    public ErrorOr<ResultForm> Read(Call call)
    {
        var path = Out.Path(call);
        var ending = path is null ? "" : Path.GetExtension(path).TrimStart('.').ToLowerInvariant();
        var chosen = call[format] ?? (ending is "csv" or "xlsx" or "json" ? ending : "table");
        if (chosen == "xlsx" && path is null)
        {
            return DomainError.Validation("Usage.OutMissing", "An Excel file cannot be shown on the screen; name it with --out FILE.xlsx.", "Tệp Excel không in ra màn hình được; hãy ghi --out TÊN.xlsx.", "--out");
        }

        var csv = new CsvOptions
        {
            Separator = call[separator] switch { "semicolon" => ';', "tab" => '\t', _ => ',' },
            Numbers = call[numbers] == "comma" ? NumberConvention.Comma : NumberConvention.Point,
        };
        return Out.Check(call).Then(_ => ErrorOrFactory.From(new ResultForm(chosen, csv, path, Out.Force(call))));
    }
}

/// <summary>How and where results are written.</summary>
/// <param name="Format">One of table, csv, xlsx, json.</param>
/// <param name="Csv">How CSV is written.</param>
/// <param name="Path">The file; nothing for the screen.</param>
/// <param name="Force">Whether a file that is there may be overwritten.</param>
internal sealed record ResultForm(string Format, CsvOptions Csv, string? Path, bool Force);
