using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.Extensions.FileProviders;

namespace EmulationKit.Packs;

/// <summary>Reads JSON files as typed values, with everything wrong with them at once.</summary>
[RequiresUnreferencedCode(RulesJson.NeedsReflection)]
[RequiresDynamicCode(RulesJson.NeedsReflection)]
internal sealed class JsonFileReader(JsonSerializerOptions options, List<Error> errors)
{
    private const long LargestFile = 64 << 20;

    /// <summary>The value of a file with its parts; nothing, and errors reported, if something is wrong with it.</summary>
    public (T Value, JsonPart Text)? Read<T>(string name, IFileInfo file)
        where T : class
    {
        var read = Bytes(name, file).Then(bytes => JsonParts.Read(name, bytes).Then(part => (bytes, part)));
        if (read.IsError)
        {
            errors.AddRange(read.Errors);
            return null;
        }

        var (bytes, text) = read.Value;
        var found = errors.Count;
        new JsonShape(options, errors).Check(text, typeof(T), "");
        if (errors.Count > found)
        {
            return null;
        }

        try
        {
            var content = bytes.AsSpan();
            return JsonSerializer.Deserialize<T>(content.StartsWith("\uFEFF"u8) ? content[3..] : content, options) is { } value ? (value, text) : null;
        }
        catch (JsonException problem)
        {
            // A converter of a host's own type may still refuse what has the right shape.
            errors.Add(DomainError.At(RulesJson.Malformed("Json.Malformed", problem), new(name, (int)(problem.LineNumber ?? 0) + 1)));
            return null;
        }
    }

    private static ErrorOr<byte[]> Bytes(string name, IFileInfo file)
    {
        try
        {
            if (file.Length > LargestFile)
            {
                return DomainError.At(DomainError.Validation("Pack.FileTooLarge", $"The file has {file.Length >> 20} MB; at most {LargestFile >> 20} are read.", $"Tệp lớn {file.Length >> 20} MB; chỉ đọc tối đa {LargestFile >> 20} MB."), new(name));
            }

            using var stream = file.CreateReadStream();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return DomainError.At(DomainError.Validation("Pack.Unreadable", $"The file cannot be read: {problem.Message}", $"Không đọc được tệp: {problem.Message}"), new(name));
        }
    }
}
