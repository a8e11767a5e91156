using System.Diagnostics.CodeAnalysis;
using EmulationKit.Awards;
using EmulationKit.Campaigns;
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
            SheetContent = file.Inputs is null ? null : () => Content($"{PackFiles.Tests}/{file.Inputs}", files),
        };
    }

    /// <summary>The awards and criteria that a test expects something of and that the rules do not have.</summary>
    public static IEnumerable<Error> UnknownCodes(PackTest test, CampaignRules rules)
    {
        var criteria = rules.Criteria.AllCriteria().Select(c => c.Criterion.Code).ToHashSet(StringComparer.Ordinal);
        var awards = rules.Awards.Select(a => a.Code).ToHashSet(StringComparer.Ordinal);
        return test.Expect.SelectMany(e =>
            e.Value.Points.Keys.Where(code => !criteria.Contains(code)).Select(code => (Path: $"expect/{e.Key}/points/{code}", Error: TestErrors.NoSuchCriterion(code, criteria)))
                .Concat(e.Value.Awards.Keys.Where(code => !awards.Contains(code)).Select(code => (Path: $"expect/{e.Key}/awards/{code}", Error: TestErrors.NoSuchAward(code, awards)))))
            .Select(u => DomainError.At(u.Error, test.Text?.Nearest(u.Path.Split('/')) ?? new(test.File)));
    }

    private static bool IsThere(string sheet, IFileProvider files) =>
        sheet.Length > 0 && !sheet.AsSpan().ContainsAny('/', '\\') && files.GetFileInfo($"{PackFiles.Tests}/{sheet}") is { Exists: true, IsDirectory: false };

    private static byte[] Content(string name, IFileProvider files)
    {
        using var stream = files.GetFileInfo(name).CreateReadStream();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static CsvSource Sheet(string name, IFileProvider files) => new(name, () => files.GetFileInfo(name).CreateReadStream());
}
