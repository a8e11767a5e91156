using Microsoft.Extensions.FileProviders;

namespace EmulationKit.Packs;

/// <summary>Reads the participants of a pack.</summary>
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
}
