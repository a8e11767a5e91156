using EmulationKit.Awards;
using EmulationKit.Packs;
using Microsoft.Extensions.FileProviders;

namespace EmulationKit.Tool;

/// <summary>Reads the inputs of an evaluation from a file or from a pack's sample.</summary>
internal sealed class InputSource(OpenedPack opened, RunChoices choices, Session session)
{
    /// <summary>Where a pack keeps its sample inputs.</summary>
    public const string Sample = "samples/inputs.csv";

    /// <summary>From what size on progress is shown: 4 MB.</summary>
    private const long Large = 4 << 20;

    private static readonly LocalizedText Illustrative = new(
        $"Số liệu mẫu của bộ quy định ({Sample}), chỉ để minh họa; dùng --inputs để chấm số liệu thật.",
        $"These are the pack's sample inputs ({Sample}), illustrative only; use --inputs for real ones.");

    public ErrorOr<RunInputs> Read()
    {
        if (choices.Inputs is not { } path)
        {
            var sample = opened.Files.GetFileInfo(Sample);
            return sample.Exists ? Read(Sample, sample).Then(read => read with { Notes = [Illustrative, .. read.Notes] }) : InputErrors.NoInputs(Sample);
        }

        return InputBytes.Find(path).Then(file => Read(path, file));
    }

    private ErrorOr<RunInputs> Read(string name, IFileInfo file)
    {
        try
        {
            return Path.GetExtension(name).ToUpperInvariant() switch
            {
                ".JSON" => PackInputs.Read(opened.Pack, name, file, ShippedPacks.Options.Vocabulary).Then(Named),
                ".CSV" or ".TSV" or ".TXT" or ".XLSX" => file.Length <= Large ? ReadSheet(name, file, _ => { })
                    : ProgressBar.Run(session, new("Đọc số liệu", "Reading inputs"), progress => ReadSheet(name, file, progress)),
                _ => InputErrors.UnknownKind(name),
            };
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return FileErrors.CannotRead(name, problem);
        }
    }

    private ErrorOr<RunInputs> ReadSheet(string name, IFileInfo file, Action<double> progress)
    {
        var source = SheetFile.Open(name, () => new WatchedStream(file.CreateReadStream(), progress));
        if (source.IsError)
        {
            return source.Errors;
        }

        var options = new InputSheetOptions
        {
            Participants = opened.Pack.Participants.Count > 0 ? opened.Pack.Participants : null,
            Numbers = choices.Numbers,
        };
        return InputSheet.Read(EvaluationPlan.Compile(opened.Pack.Rules).Value, source.Value, options, cancellation: session.Cancellation).Then(Named);
    }

    private ErrorOr<RunInputs> Named(GivenInputs given)
    {
        var names = new PackNames(opened.Pack);
        return new RunInputs(given.Table, id => given.Names.GetValueOrDefault(id) ?? names.Participant(id))
        {
            AsOf = given.AsOf,
            AwardYear = given.AwardYear,
            Settlements = given.Settlements,
            Notes = given.Absent.Count == 0 ? [] : [InputErrors.Absent(given.Absent, names)],
        };
    }
}
