using Microsoft.Extensions.FileProviders;

namespace EmulationKit.Packs;

/// <summary>Reads and writes the participants of a pack.</summary>
internal static class PackParticipants
{
    public static Pack Read(Pack pack, IFileProvider files, List<Error> errors)
    {
        if (files.GetFileInfo(PackFiles.Participants) is not { Exists: true, IsDirectory: false })
        {
            return pack;
        }

        var read = ParticipantSheet.Read(new CsvSource(PackFiles.Participants, () => files.GetFileInfo(PackFiles.Participants).CreateReadStream()), pack.Rules);
        errors.AddRange(read.ErrorsOrEmptyList);
        return read.IsError ? pack : pack with { Participants = read.Value };
    }

    public static ErrorOr<byte[]> Write(IReadOnlyList<PackParticipant> participants) => ParticipantSheet.Write(participants).Then(sheet =>
    {
        using var stream = new MemoryStream();
        CsvFile.Write(stream, sheet);
        return stream.ToArray();
    });
}
