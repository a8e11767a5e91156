using EmulationKit.Packs;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;

namespace EmulationKit.Tool;

/// <summary>Where packs are found: in folders, and among those that come with the tool.</summary>
internal static class PackSource
{
    /// <summary>What stands for a pack in help.</summary>
    public static LocalizedText ValueName { get; } = new("bộ quy định", "pack");

    public static LocalizedText Meaning { get; } = new("thư mục của bộ quy định, hoặc tên một bộ có sẵn", "the pack's folder, or the name of a pack that comes with the tool");

    public static PlaceArgument Argument() => new("pack", ValueName, Meaning);

    /// <summary>The files of a pack, by its folder or name.</summary>
    public static ErrorOr<IFileProvider> Open(string name)
    {
        try
        {
            if (Directory.Exists(name))
            {
                return new PhysicalFileProvider(Path.GetFullPath(name), ExclusionFilters.None);
            }

            if (File.Exists(name))
            {
                return PackSourceErrors.IsFile(name);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return FileErrors.CannotRead(name, problem);
        }

        return ShippedPacks.Names.Contains(name) ? ErrorOrFactory.From(ShippedPacks.Open(name)) : PackSourceErrors.NoFolder(name);
    }

    /// <summary>Reads a pack.</summary>
    public static ErrorOr<OpenedPack> Read(string name) => Open(name).Then(files => Read(name, files));

    /// <summary>Reads a pack from files, such as those of a folder with changes laid over them.</summary>
    public static ErrorOr<OpenedPack> Read(string name, IFileProvider files) =>
        PackReader.Read(files, ShippedPacks.Options).Then(pack => new OpenedPack(name, files, pack));

    /// <summary>Reads a pack beside another; its errors name it, so that both can be told apart.</summary>
    public static ErrorOr<OpenedPack> ReadSecond(string name)
    {
        var read = Read(name);
        return read.IsError ? read.Errors.ConvertAll(e => DomainError.PlaceOf(e) is { } place ? DomainError.At(e, place with { File = $"{name.TrimEnd('/', '\\')}/{place.File}" }) : e) : read;
    }
}
