using System.CommandLine;
using EmulationKit.Packs;

namespace EmulationKit.Tool;

/// <summary>A part of a pack out to a sheet, and in from one. In only if the whole pack still reads with it.</summary>
internal sealed class SheetExchange
{
    private readonly ValueOption export = new("--export", new("tệp", "file"), new("xuất ra tệp .xlsx hoặc .csv này", "export to this .xlsx or .csv file"));
    private readonly ValueOption import = new("--import", new("tệp", "file"), new("nhập từ tệp .xlsx hoặc .csv này; chỉ cho xem thay đổi nếu không có --yes", "import from this .xlsx or .csv file; only shows the changes without --yes"));
    private readonly FlagOption yes = new("--yes", new("ghi thay đổi vào bộ quy định", "write the changes into the pack"), "-y");
    private readonly FlagOption force = new("--force", new("ghi đè tệp xuất đã có", "overwrite an exported file that is there"));

    public static LocalizedText Remark { get; } = new(
        "Khi nhập, bộ quy định chỉ được ghi nếu toàn bộ vẫn đọc được. Không có --yes thì chỉ in các thay đổi (mã thoát 1 nếu có).",
        "An import is written only if the whole pack still reads with it. Without --yes only the changes are shown (exit code 1 if there are any).");

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { export, import, yes, force })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Exports or imports, as the call says.</summary>
    public ErrorOr<Answer> Run(Call call, string pack, Func<OpenedPack, ErrorOr<TableSheet>> write, Func<OpenedPack, TableSource, ErrorOr<ImportedFile>> read) => (call[export], call[import]) switch
    {
        ({ } file, null) => PackSource.Read(pack).Then(write).Then(sheet => Export(call, file, sheet)),
        (null, { } file) => PackSource.Read(pack).Then(opened => SheetFile.Open(file).Then(source => read(opened, source)).Then(imported => Import(call, opened, imported))),
        _ => DomainError.Validation("Usage.ExportOrImport", "Name a file with either --export or --import.", "Hãy ghi một tệp bằng --export hoặc --import.", "--export"),
    };

    private ErrorOr<Answer> Export(Call call, string file, TableSheet sheet)
    {
        var form = new OutputForm(Path.GetExtension(file).Equals(".xlsx", StringComparison.OrdinalIgnoreCase) ? "xlsx" : "csv", new(), file, call[force]);
        var rows = sheet.Rows.ToArray();
        return call.Session.Files.Write(file, call[force], stream => SheetFile.Write(stream, form, sheet with { Rows = rows })).Then(_ => ErrorOrFactory.From(new Answer(
            new ExchangeReport(file, rows.Length, [], true),
            page => page.Item(0, "✓", Look.Good, (call.Session.Say(Wording.Text("Đã xuất {0} dòng ra {1}", "{0} rows exported to {1}", rows.Length, file)), Look.Plain)))));
    }

    private ErrorOr<Answer> Import(Call call, OpenedPack opened, ImportedFile imported)
    {
        if (!Directory.Exists(opened.Name))
        {
            return DomainError.Validation("Pack.Shipped", $"The pack '{opened.Name}' comes with the tool and cannot be changed; copy it with '{CommandTree.Name} new'.",
                $"Bộ '{opened.Name}' có sẵn trong công cụ, không sửa được; hãy chép bằng '{CommandTree.Name} new'.", opened.Name);
        }

        using var written = new MemoryStream();
        imported.Write(written);
        var bytes = written.ToArray();
        return PackSource.Read(opened.Name, ChangedPack.With(opened.Files, imported.File, bytes))
            .Then(after => Import(call, opened, imported.File, bytes, PackChanges.Between(opened.Pack, after.Pack)));
    }

    private ErrorOr<Answer> Import(Call call, OpenedPack opened, string file, byte[] bytes, IReadOnlyList<LocalizedText> changes)
    {
        var writes = call[yes] && changes.Count > 0;
        var saved = writes ? call.Session.Files.Write(Path.Combine(opened.Name, file), true, stream => stream.Write(bytes)) : Result.Success;
        return saved.Then(_ => ErrorOrFactory.From(new Answer(new ExchangeReport(file, changes.Count, changes, writes), page =>
        {
            foreach (var change in changes)
            {
                page.Item(0, "·", call.Session.Say(change));
            }

            page.Line(call.Session.Say(changes.Count == 0 ? new("Không có gì thay đổi.", "Nothing changes.")
                : writes ? Wording.Text("Đã ghi {0}.", "{0} is written.", file)
                : Wording.Text("Chưa ghi gì; thêm --yes để ghi {0}.", "Nothing is written; add --yes to write {0}.", file)), Look.Strong);
        })
        { ExitCode = changes.Count > 0 && !writes ? ExitCodes.Negative : ExitCodes.Done }));
    }
}

/// <summary>A file of a pack as an import makes it.</summary>
/// <param name="File">Its name in the pack.</param>
/// <param name="Write">Writes it.</param>
internal sealed record ImportedFile(string File, Action<Stream> Write);

/// <summary>What came of an export or import.</summary>
internal sealed record ExchangeReport(string File, int Count, IReadOnlyList<LocalizedText> Changes, bool Written);
