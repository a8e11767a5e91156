using EmulationKit.Packs;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;

namespace EmulationKit.Tool;

/// <summary>Reads the inputs of an evaluation from a file or from a pack's sample.</summary>
internal sealed class InputSource(OpenedPack pack)
{
    /// <summary>Where a pack keeps its sample inputs.</summary>
    public const string Sample = "samples/inputs.csv";

    private static readonly string[] Readable = [".csv", ".xlsx", ".json"];

    public ErrorOr<RunInputs> Read(RunChoices choices)
    {
        if (choices.Inputs is not { } path)
        {
            var sample = pack.Files.GetFileInfo(Sample);
            return sample.Exists
                ? Read(Sample, sample, choices).Then(read => read with { Notes = [.. read.Notes, new("Số liệu mẫu của bộ quy định (samples/inputs.csv), chỉ để minh họa; dùng --inputs để chấm số liệu thật.", "These are the pack's sample inputs (samples/inputs.csv), illustrative only; use --inputs for real ones.")] })
                : DomainError.Validation("Usage.InputsMissing", "The pack has no samples/inputs.csv; name the inputs with --inputs <file>.", "Bộ quy định không có samples/inputs.csv; hãy ghi tệp số liệu bằng --inputs <tệp>.", "--inputs");
        }

        if (Directory.Exists(path))
        {
            return FileErrors.NotAFile(path);
        }

        return File.Exists(path) ? Read(path, new PhysicalFileInfo(new FileInfo(path)), choices) : FileErrors.NotFound(path, FileErrors.NearestFile(path));
    }

    private ErrorOr<RunInputs> Read(string name, IFileInfo file, RunChoices choices)
    {
        var names = new PackNames(pack.Pack);
        switch (Path.GetExtension(name).ToUpperInvariant())
        {
            case ".JSON":
                return PackInputs.Read(pack.Pack, name, file, ShippedPacks.Options.Vocabulary).Then(given => new RunInputs(given.Table, id => given.Names.GetValueOrDefault(id) ?? names.Participant(id))
                {
                    AsOf = given.AsOf,
                    AwardYear = given.AwardYear,
                    Settlements = given.Settlements,
                });
            default:
                var all = string.Join(", ", Readable);
                return DomainError.At(DomainError.Validation("Usage.FileKind", $"Inputs are read from {all}.", $"Số liệu được đọc từ tệp {all}.", name), new(name));
        }
    }
}
