using System.CommandLine;
using EmulationKit.Packs;

namespace EmulationKit.Tool;

/// <summary>The options of how and where tables are written.</summary>
/// <param name="formats">The forms there are; the first is taken where nothing says another.</param>
internal sealed class FormatOptions(params string[] formats)
{
    private readonly ValueOption format = new("--format", string.Join('|', formats), new($"dạng ghi ra; không ghi thì theo đuôi tệp của --out, hoặc là {formats[0]}", $"the form of what is written; if not said, as the file of --out ends, or {formats[0]}")) { Choices = formats };
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

    public ErrorOr<OutputForm> Read(Call call)
    {
        var path = Out.Path(call);
        var ending = path is null ? "" : Path.GetExtension(path).TrimStart('.').ToLowerInvariant();
        var chosen = call[format] ?? (formats.Contains(ending) ? ending : formats[0]);
        if (chosen == "xlsx" && path is null)
        {
            return DomainError.Validation("Usage.OutMissing", "An Excel file cannot be shown on the screen; name it with --out FILE.xlsx.", "Tệp Excel không in ra màn hình được; hãy ghi --out TÊN.xlsx.", "--out");
        }

        var csv = new CsvOptions
        {
            Separator = call[separator] switch { "semicolon" => ';', "tab" => '\t', _ => ',' },
            Numbers = call[numbers] == "comma" ? NumberConvention.Comma : NumberConvention.Point,
            ByteOrderMark = path is not null,
        };
        return Out.Check(call).Then(_ => ErrorOrFactory.From(new OutputForm(chosen, csv, path, Out.Force(call))));
    }
}

/// <summary>How and where a table is written.</summary>
/// <param name="Format">One of table, csv, xlsx, json.</param>
/// <param name="Csv">How CSV is written.</param>
/// <param name="Path">The file; nothing for the screen.</param>
/// <param name="Force">Whether a file that is there may be overwritten.</param>
internal sealed record OutputForm(string Format, CsvOptions Csv, string? Path, bool Force);
