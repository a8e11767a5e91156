using System.Diagnostics.CodeAnalysis;
using EmulationKit.Awards;
using Microsoft.Extensions.FileProviders;

namespace EmulationKit.Packs;

/// <summary>Reads the tests of a pack.</summary>
internal static class PackTests
{
    [RequiresUnreferencedCode(RulesJson.NeedsReflection)]
    [RequiresDynamicCode(RulesJson.NeedsReflection)]
    public static IReadOnlyList<PackTest> Read(IFileProvider files, JsonFileReader json, List<Error> errors) =>
    [
        .. files.GetDirectoryContents(PackFiles.Tests)
            .Where(f => !f.IsDirectory && f.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            .OrderBy(f => f.Name, StringComparer.Ordinal)
            .Select(f => (Name: $"{PackFiles.Tests}/{f.Name}", Read: json.Read<TestFile>($"{PackFiles.Tests}/{f.Name}", f)))
            .Select(f => f.Read is { } read ? Test(f.Name, read.Value, read.Text, files, errors) : null)
            .OfType<PackTest>(),
    ];

    private static PackTest Test(string name, TestFile file, JsonPart text, IFileProvider files, List<Error> errors)
    {
        if (file.Inputs is { } inputs && !IsThere(inputs, files))
        {
            var there = files.GetDirectoryContents(PackFiles.Tests).Where(f => !f.IsDirectory).Select(f => f.Name);
            errors.Add(DomainError.At(TestErrors.NoSuchSheet(inputs, there), text.Nearest(["inputs"])));
        }

        return new(name, file.Name, new EvaluationOptions(file.AsOf) { AwardYear = file.AwardYear, Settlements = file.Settlements })
        {
            Participants = file.Participants ?? [],
            Inputs = file.Inputs,
            Expect = file.Expect,
            ExpectErrors = file.ExpectErrors,
            Text = text,
            Sheet = file.Inputs is null ? null : Sheet($"{PackFiles.Tests}/{file.Inputs}", files),
        };
    }

    private static bool IsThere(string sheet, IFileProvider files) =>
        sheet.Length > 0 && !sheet.AsSpan().ContainsAny('/', '\\') && files.GetFileInfo($"{PackFiles.Tests}/{sheet}") is { Exists: true, IsDirectory: false };

    private static CsvSource Sheet(string name, IFileProvider files) => new(name, () => files.GetFileInfo(name).CreateReadStream());
}
