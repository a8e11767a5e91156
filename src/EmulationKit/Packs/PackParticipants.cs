using Microsoft.Extensions.FileProviders;

namespace EmulationKit.Packs;

/// <summary>Reads the participants of a pack.</summary>
internal static class PackParticipants
{
    public static Pack Read(Pack pack, IFileProvider files, List<Error> errors) => pack;
}
