using System.Text.Json;
using EmulationKit.Packs;
using Microsoft.Extensions.FileProviders;

namespace EmulationKit.Vietnam;

/// <summary>The data files of the package, which are part of its assembly.</summary>
internal static class LawData
{
    private static readonly JsonSerializerOptions Options = RulesJson.Options();

    /// <summary>Every file that the assembly holds.</summary>
    public static readonly ManifestEmbeddedFileProvider Files = new(typeof(LawData).Assembly);

    /// <summary>Reads one file. It is strict: what a type does not know is an error of the package itself.</summary>
    public static T Read<T>(string file)
    {
        using var stream = Files.GetFileInfo($"Data/{file}").CreateReadStream();
        return JsonSerializer.Deserialize<T>(stream, Options) ?? throw new InvalidOperationException($"{file} is empty.");
    }
}
